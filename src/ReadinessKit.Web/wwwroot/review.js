// Shows what a form would answer while somebody types. What they type in stays as it is: the focus, the caret and the words.
(() => {
  const pause = 600

  for (const form of document.querySelectorAll('form[data-live]')) {
    let timer, asking, latest

    // What is the same is left alone, so that nobody hears it twice.
    const show = answer => {
      if (answer !== latest) return
      const fresh = new DOMParser().parseFromString(answer, 'text/html')
      const parts = [...fresh.body.children].map(part => [document.getElementById(part.id), part])
      const held = parts.find(([here]) => here.contains(document.activeElement))
      if (held) return held[0].addEventListener('focusout', () => setTimeout(show, 0, answer), { once: true })
      for (const [here, part] of parts) {
        if (here.innerHTML !== part.innerHTML) here.replaceChildren(...part.childNodes)
      }
    }

    const ask = async () => {
      asking?.abort()
      const mine = asking = new AbortController()
      const fields = new FormData(form)
      for (const file of form.querySelectorAll('[type=file]')) fields.delete(file.name)
      try {
        const response = await fetch(form.dataset.live, { method: 'POST', body: fields, signal: mine.signal })
        if (response.ok) show(latest = await response.text())
      } catch { /* The network may be gone; the button still tells. */ }
    }

    form.addEventListener('input', event => {
      if (event.target.type === 'file') return
      asking?.abort()
      clearTimeout(timer)
      timer = setTimeout(ask, pause)
    })
  }
})()
