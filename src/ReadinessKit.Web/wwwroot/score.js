// The pages of a card: what they say of the device, what their buttons wait for, and what is kept of them for a reload without a connection.
// Nothing that a rater types is lost. Every page works without this file.
(async () => {
  const body = document.body, main = document.getElementById('main')
  const { person } = body.dataset
  const { build } = document.currentScript.dataset
  if (!person) return

  // A page out of this device's store is shown to nobody but whoever signed in here last.
  const isKept = 'kept' in body.dataset
  const lastHere = () => { try { return JSON.parse(localStorage.getItem('readinesskit.person')) } catch { return null } }
  if (isKept && lastHere() !== person) {
    main.textContent = 'This page was kept on this device for somebody else. It opens when they are signed in.'
    return
  }

  const { all, mine, put, remove, isUnsent } = device
  const card = document.querySelector('[data-card]')?.dataset.card
  const scoreAddress = location.pathname.replace(/\/score(\/.*)?$/, '/score')
  const places = []

  // ---- What other tabs left behind, and the words about it.
  const sendTheRest = async () => {
    for (const place of places) if (place.state() === 'unsent') await place.flush()
    const own = new Set(places.map(p => p.key()))
    for (const record of (await mine()).filter(r => isUnsent(r) && !r.other && !r.closed && !own.has(r.key))) {
      const work = async lock => {
        if (!lock) return
        await sendRecord(record)
        const now = (await mine()).find(r => r.key === record.key)
        if (now?.sequence === record.sequence) await put(record)
      }
      if (navigator.locks) await navigator.locks.request(record.draft, { ifAvailable: true }, work)
      else await work(true)
    }
    await count()
  }

  // The list of a card says what this device still has; when that is sent, the list is loaded anew, unless somebody writes on it.
  let isMarked = false
  const mark = records => {
    for (const place of document.querySelectorAll('[data-here]')) {
      place.hidden = !records.some(r => r.question === place.dataset.here)
      place.textContent = place.hidden ? '' : ' · on this device, not sent yet'
    }
    const isDone = isMarked && records.length === 0
    isMarked = records.length > 0 && Boolean(document.querySelector('[data-here]'))
    if (isDone && !document.querySelector('[data-pages] textarea')?.value) location.reload()
  }

  const answers = n => n === 1 ? '1 answer' : `${n} answers`
  const count = async () => {
    const signingOut = document.querySelector('[data-sign-out]')
    const records = await all()
    const waits = records.filter(r => r.person === person && isUnsent(r) && (signingOut || Date.now() - r.at > 3000))
    const others = records.filter(r => r.person !== person && isUnsent(r)).length
    const words = waits.length ? `${answers(waits.length)} on this device ${waits.length === 1 ? 'is' : 'are'} not sent yet.` : ''
    for (const place of document.querySelectorAll('[data-unsent]')) {
      if (place.textContent !== words) place.textContent = words
      place.hidden = !words
    }
    mark(records.filter(r => r.person === person && r.card === card && isUnsent(r)))
    for (const place of document.querySelectorAll('[data-download]')) place.hidden = !records.some(r => r.person === person)
    if (signingOut) signingOut.hidden = !words
    return { waits, others }
  }

  for (const place of document.querySelectorAll('[data-download]')) {
    place.querySelector('button').addEventListener('click', async () => {
      const own = (await mine()).filter(r => !card || r.card === card).map(r => ({ question: r.question, rating: r.rating, evidence: r.evidence, typed: new Date(r.at).toISOString(), sent: !isUnsent(r), card: r.card }))
      const link = Object.assign(document.createElement('a'), { download: 'my-scores.json', href: URL.createObjectURL(new Blob([JSON.stringify(own, null, 2)], { type: 'application/json' })) })
      link.click()
      URL.revokeObjectURL(link.href)
    })
  }

  // ---- The form of the page: its buttons wait for the save, and go on.
  const form = document.querySelector('form[data-card]')
  form?.addEventListener('submit', async event => {
    const to = event.submitter?.dataset.to
    if (!to || places.length === 0) return
    event.preventDefault()
    const results = []
    for (const place of places) results.push({ place, ...(place.state() === 'unsent' ? await place.flush() : { state: place.state() }) })
    const stuck = results.find(r => !['saved', 'waiting'].includes(r.state))
    const goesOn = results.every(r => r.state === 'saved') || Boolean(await globalThis.caches?.match(to, { ignoreVary: true }))
    if (!stuck && goesOn) return location.assign(to)
    const at = (stuck ?? results.find(r => r.state !== 'saved')).place.place
    if (!stuck) at.querySelector('[data-said]').append(' The next page can’t be opened before that.')
    const target = at.querySelector('[data-conflict] button') ?? at.querySelector('textarea')
    target.focus()
    target.scrollIntoView({ block: 'center' })
  })

  // A card is handed in with everything that was typed, or not at all.
  const handIn = document.querySelector('[data-submit]')
  handIn?.addEventListener('submit', async event => {
    if (handIn.dataset.sure) return
    event.preventDefault()
    const { target, submitter } = event
    await sendTheRest()
    const left = (await mine()).filter(r => r.card === handIn.dataset.submit && isUnsent(r) && !r.closed)
    if (left.length) {
      const note = document.querySelector('[data-unsent]')
      note.hidden = false
      note.textContent = `${answers(left.length)} on this device ${left.length === 1 ? 'is' : 'are'} not sent yet. Open the question to see why; then hand in your card.`
      note.scrollIntoView({ block: 'center' })
      return
    }
    handIn.dataset.sure = 'true'
    target.requestSubmit(submitter)
  })

  // Signing out clears the device. Where somebody else left answers here that are not sent, only what is one's own goes.
  const leave = document.querySelector('[data-leave]')
  leave?.addEventListener('submit', async event => {
    event.preventDefault()
    const { others } = await count()
    if (!others) return leave.submit()
    const sent = new URLSearchParams(new FormData(leave))
    sent.set('KeepsOthers', 'true')
    const answer = await fetch(leave.action || location.href, { method: 'POST', body: sent }).catch(() => null)
    if (!answer?.ok) return
    for (const record of await mine()) await remove(record.key)
    for (const name of await caches.keys()) if (name.endsWith(person)) await caches.delete(name)
    location.assign('/')
  })

  // ---- Keys: 1 to 5 choose, unless somebody types or turned them off.
  const keys = document.querySelector('[data-keys]')
  if (keys && document.querySelectorAll('[data-question]').length === 1) {
    const box = keys.querySelector('input')
    const setting = 'readinesskit.score-keys'
    keys.hidden = false
    try { box.checked = localStorage.getItem(setting) !== 'off' } catch { box.checked = true }
    box.addEventListener('change', () => { try { localStorage.setItem(setting, box.checked ? 'on' : 'off') } catch { /* for this page only */ } })
    document.addEventListener('keydown', event => {
      if (!box.checked || event.ctrlKey || event.metaKey || event.altKey || !/^[1-5]$/.test(event.key) || event.target.closest('textarea, select, input:not([type=radio], [type=checkbox])')) return
      const radio = document.querySelector(`[data-question] [name$=Rating][value="${event.key}"]:enabled`)
      if (!radio) return
      event.preventDefault()
      radio.checked = true
      radio.focus()
      radio.dispatchEvent(new Event('input', { bubbles: true }))
    })
  }

  // A page that tells of a mistake holds what was typed already.
  if (!document.querySelector('[data-focus]')) {
    const questions = [...document.querySelectorAll('[data-question]')]
    places.push(...(await Promise.all(questions.map(place => setUpQuestion(place, card, scoreAddress, count)))).filter(Boolean))
  }
  const done = document.querySelector('[data-done]')?.dataset.done
  if (done) for (const record of (await mine()).filter(r => r.card === done && !isUnsent(r))) await remove(record.key)

  await sendTheRest()
  setInterval(sendTheRest, 5000)
  addEventListener('online', sendTheRest)
  document.addEventListener('visibilitychange', () => { if (!document.hidden) sendTheRest() })

  // ---- The pages of the card, for a reload without a connection. They say no-store, since no browser should keep them by itself;
  // they are put here on purpose, under the person's id, and go when somebody else signs in or this person signs out.
  if (card && !isKept && navigator.serviceWorker && globalThis.caches) {
    try {
      await navigator.serviceWorker.register(`/score-worker.js?build=${build}`, { scope: '/o/' })
      const name = `score|${build}|${person}`
      for (const old of await caches.keys()) if (old.startsWith('score|') && old !== name) await caches.delete(old)
      const cache = await caches.open(name)
      const assets = [...document.querySelectorAll('link[rel=stylesheet], link[rel=icon], link[rel=preload], script[src]')].map(e => e.href || e.src)
      // The list of a card keeps all its pages as they are now, a question those that are missing: score-question.js fills in what is newer.
      const isList = document.querySelector('[data-pages]') !== null
      const others = document.querySelector('[data-keep]')?.dataset.keep.split(' ').filter(address => address !== location.pathname) ?? []
      for (const address of [...assets, location.pathname, ...others]) {
        if (address !== location.pathname && !(isList && others.includes(address)) && await cache.match(address, { ignoreVary: true })) continue
        const answer = await fetch(address)
        if (answer.ok && !answer.redirected) await cache.put(address, answer)
      }
      body.dataset.keptReady = ''
    } catch { /* what is typed is kept all the same; only a reload needs the connection */ }
  }
})()
