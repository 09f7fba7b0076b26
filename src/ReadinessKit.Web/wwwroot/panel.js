// Says how many cards are in while a page stays open. Without this file people load the page again.
(() => {
  const room = document.querySelector('[data-panel-status]')
  if (!room) return
  const address = room.dataset.panelStatus

  const say = (name, id, words) => {
    const place = room.querySelector(`[${name}="${id}"]`)
    if (place && place.textContent !== words) place.textContent = words
  }
  const show = lines => {
    for (const line of lines) {
      say('data-panel-count', line.id, line.count)
      say('data-panel-words', line.id, line.words)
      say('data-panel-standing', line.id, line.standing)
      for (const card of line.cards) say('data-panel-card', card.id, card.standing)
    }
  }

  let heard = false, asks = false
  const ask = async () => {
    try {
      const answer = await fetch(address, { headers: { Accept: 'application/json' } })
      if (answer.redirected || [401, 403, 404].includes(answer.status)) return
      if (answer.ok) show(await answer.json())
    } catch { /* no connection at this moment */ }
    setTimeout(ask, 5000)
  }
  const askFromNowOn = () => {
    if (asks) return
    asks = true
    ask()
  }

  const listen = () => {
    const stream = new EventSource(address)
    stream.onmessage = event => {
      heard = true
      show(JSON.parse(event.data))
    }
    stream.addEventListener('over', () => stream.close())
    stream.onerror = () => {
      if (!heard || stream.readyState === EventSource.CLOSED) {
        stream.close()
        askFromNowOn()
      }
    }
    setTimeout(() => { if (!heard) { stream.close(); askFromNowOn() } }, 6000)
  }

  // Read aloud when it changes, and not in the middle of a word.
  for (const place of room.querySelectorAll('[data-panel-count], [data-panel-words]')) place.setAttribute('aria-live', 'polite')
  if (window.EventSource) listen()
  else askFromNowOn()
})()
