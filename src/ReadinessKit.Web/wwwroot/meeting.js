// Shows what is new in a meeting. Without this file people press "Show what is new".
(() => {
  const room = document.getElementById('room')
  const said = document.querySelector('[data-said]')
  const changes = room.dataset.changes

  const show = async () => {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } })
    if (answer.redirected || !answer.ok) {
      location.assign(answer.ok ? answer.url : location.href)
      return
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const next = page.getElementById('room')
    const focused = room.contains(document.activeElement) ? document.activeElement.id : ''
    // What is the same stays, so that nothing is read aloud twice.
    if (next.innerHTML !== room.innerHTML) {
      const place = room.querySelector('h1')?.textContent
      room.replaceChildren(...next.childNodes)
      for (const button of room.querySelectorAll('[data-print]')) {
        button.hidden = false
        button.addEventListener('click', () => window.print())
      }
      const again = focused && document.getElementById(focused)
      const heading = room.querySelector('h1')
      if (again) again.focus()
      else if (focused && heading) {
        heading.tabIndex = -1
        heading.focus()
      }
      const isNew = heading && heading.textContent !== place
      if (isNew) window.scrollTo(0, 0)
      said.textContent = [isNew ? heading.textContent : '', room.querySelector('[data-say]')?.textContent ?? ''].join(' ').trim()
    }
    room.dataset.mark = next.dataset.mark
  }

  let busy = false
  let due = false
  const look = async mark => {
    if (mark === room.dataset.mark) return
    due = true
    if (busy) return
    busy = true
    while (due) {
      due = false
      try { await show() } catch { /* the next change, or the next look, brings it */ }
    }
    busy = false
  }

  let polls = false
  const poll = () => {
    if (!polls) {
      polls = true
      ask()
    }
  }
  const ask = async () => {
    try {
      const answer = await fetch(`${changes}/now`)
      if (answer.ok) await look(await answer.text())
    } catch { /* no connection at this moment */ }
    setTimeout(ask, 2000)
  }

  let heard = false
  const listen = () => {
    const stream = new EventSource(`${changes}/changes`)
    stream.onmessage = event => {
      heard = true
      look(event.data)
      if (event.data === 'over') stream.close()
    }
    // A browser tries again by itself, unless what stands between does not let streams through.
    stream.onerror = () => {
      if (!heard || stream.readyState === EventSource.CLOSED) {
        stream.close()
        poll()
      }
    }
    setTimeout(() => { if (!heard) { stream.close(); poll() } }, 4000)
  }

  if (window.EventSource) listen()
  else poll()
})()
