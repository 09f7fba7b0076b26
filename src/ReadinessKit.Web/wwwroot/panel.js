// Says how many cards are in while a page stays open. Without this file people load the page again.
(() => {
  const places = document.querySelectorAll('[data-panel-status]')
  if (places.length === 0) return
  const address = location.pathname.match(/^\/o\/[^/]+\/interviews\/rounds\/[0-9a-f-]{36}/i)?.[0]
  if (!address) return

  const show = lines => {
    for (const place of places) {
      const line = lines.find(l => l.id === place.dataset.panelStatus)
      if (!line) continue
      const words = line.names.length > 0 ? `${line.words}: ${line.names.join(', ')}` : line.words
      if (place.textContent !== words) place.textContent = words
    }
  }

  const ask = async () => {
    try {
      const answer = await fetch(`${address}/status`, { headers: { Accept: 'application/json' } })
      if (!answer.ok || answer.redirected) return
      show(await answer.json())
    } catch { /* no connection at this moment */ }
    setTimeout(ask, 5000)
  }

  let heard = false
  const listen = () => {
    const stream = new EventSource(`${address}/status`)
    stream.onmessage = event => {
      heard = true
      show(JSON.parse(event.data))
    }
    stream.addEventListener('over', () => stream.close())
    stream.onerror = () => {
      if (!heard || stream.readyState === EventSource.CLOSED) {
        stream.close()
        ask()
      }
    }
    setTimeout(() => { if (!heard) { stream.close(); ask() } }, 6000)
  }

  // Read aloud when it changes, and not in the middle of a word.
  for (const place of places) place.setAttribute('aria-live', 'polite')
  if (window.EventSource) listen()
  else ask()
})()
