// Nothing that a rater types is lost: it is kept on the device first, then sent. Every page works without this file.
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

  // ---- What is kept on the device: one record for each question, card, person and draft. A draft is one tab.
  const database = new Promise((resolve, reject) => {
    const asked = indexedDB.open('readinesskit-score', 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore('answers', { keyPath: 'key' })
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
  database.catch(() => { /* private windows may refuse: what is typed goes to the server only, and the page says so */ })
  const store = async (mode, work) => {
    const transaction = (await database).transaction('answers', mode)
    const asked = work(transaction.objectStore('answers'))
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(asked.result)
      transaction.onabort = () => reject(transaction.error)
    })
  }
  const all = () => store('readonly', s => s.getAll()).catch(() => [])
  const put = record => store('readwrite', s => s.put(record)).then(() => true, () => false)
  const remove = key => store('readwrite', s => s.delete(key)).catch(() => {})
  const isUnsent = record => record.sequence > record.sent
  const mine = async () => (await all()).filter(r => r.person === person)

  // A draft belongs to the tab that holds its lock; another may take it over when that tab is gone.
  const take = draft => new Promise(resolve => {
    if (!navigator.locks) return resolve(false)
    navigator.locks.request(draft, { ifAvailable: true }, lock => {
      resolve(Boolean(lock))
      return lock ? new Promise(() => {}) : undefined
    })
  })

  // ---- Sending. What the server says decides, and not what the browser thinks of the connection.
  let token = document.querySelector('input[name=__RequestVerificationToken]')?.value ?? ''
  const ask = (address, how) => fetch(address, { ...how, cache: 'no-store', signal: AbortSignal.timeout(20000), headers: { 'X-Requested-With': 'XMLHttpRequest', RequestVerificationToken: token } })
  const fields = r => new URLSearchParams({ Rating: r.rating, Evidence: r.evidence, Draft: r.draft, Sequence: r.sequence, Revision: r.revision, PersonId: person })
  const isJson = answer => (answer.headers.get('Content-Type') ?? '').includes('json')

  const send = async record => {
    const { sequence } = record
    const how = { method: 'POST', body: fields(record) }
    try {
      let answer = await ask(`${record.address}?handler=Save`, how)
      if (answer.status === 400 && !isJson(answer)) {
        // The token is of another session: fetch one, and send again.
        const fresh = await ask(`${record.address}?handler=Token`, {})
        if (fresh.ok && isJson(fresh)) {
          token = (await fresh.json()).token
          answer = await ask(`${record.address}?handler=Save`, how)
        } else {
          answer = fresh
        }
      }
      const said = isJson(answer) ? await answer.json() : {}
      if (answer.ok && 'revision' in said) {
        record.sent = Math.max(record.sent, sequence)
        record.revision = said.revision
        record.other = null
        return { state: 'saved', at: said.at }
      }
      if (answer.status === 401) return { state: 'signed-out' }
      if (answer.status === 403) return { state: 'somebody-else' }
      if (said.other) {
        record.other = said.other
        return { state: 'conflict' }
      }
      if (said.closed) {
        record.closed = said.closed
        return { state: 'closed', why: said.closed }
      }
      if (answer.status === 404) return { state: 'closed', why: 'This card is not yours to write any more.' }
      return said.error ? { state: 'refused', why: said.error } : { state: 'waiting' }
    } catch {
      return { state: 'waiting' }
    }
  }

  // ---- One question of the page.
  const card = document.querySelector('[data-card]')?.dataset.card
  const scoreAddress = location.pathname.replace(/\/score(\/.*)?$/, '/score')
  const places = []

  const setUp = async place => {
    const { question, prefix } = place.dataset
    const field = name => place.querySelector(`[name="${prefix}${name}"]`)
    const said = place.querySelector('[data-said]'), conflict = place.querySelector('[data-conflict]'), evidence = field('Evidence')
    const ratingNow = () => place.querySelector(`[name="${prefix}Rating"]:checked`)?.value ?? ''
    const fill = (rating, text) => {
      for (const radio of place.querySelectorAll(`[name="${prefix}Rating"]`)) radio.checked = radio.value === rating
      evidence.value = text
    }
    const pageRevision = Number(field('Revision').value)
    const draft = crypto.randomUUID()
    let record = { key: [person, card, question, draft].join('|'), person, card, question, draft, sequence: 0, sent: 0, revision: pageRevision, rating: ratingNow(), evidence: evidence.value, address: `${scoreAddress}/${question}`, at: 0 }
    let isOnDevice = true, timer, running = null

    const say = (words, link) => {
      said.textContent = words
      if (link) {
        const a = Object.assign(document.createElement('a'), { href: `/sign-in?to=${encodeURIComponent(record.address)}`, target: '_blank', rel: 'noopener', textContent: 'Sign in again to send (opens in a new tab)' })
        said.append(' ', a)
      }
    }
    const device = () => isOnDevice ? 'Saved on this device.' : 'Not saved: this browser keeps nothing on the device.'
    const tell = result => {
      if (isUnsent(record) && result.state === 'saved') return
      if (result.state === 'saved') say(`Saved ${result.at}.`)
      else if (result.state === 'signed-out') say(device(), true)
      else if (result.state === 'somebody-else') say(`${device()} Somebody else is signed in now: it is sent when you are.`)
      else if (result.state === 'closed') say(`${result.why} This was not sent. ${device()}`)
      else if (result.state === 'refused') say(`${result.why}. ${device()}`)
      else if (result.state === 'conflict') say(`Not sent: something else was saved meanwhile. ${device()}`)
      else say(`${device()} Will send when the connection is back.`)
    }

    const sendTyped = async () => {
      let result
      do {
        const { sequence } = record
        result = await send(record)
        isOnDevice = await put(record)
        tell(result)
        showConflict()
        if (record.sequence === sequence) break
      } while (result.state === 'saved')
      field('Revision').value = record.revision
      return result
    }

    // One at a time; what was typed meanwhile follows.
    const flush = () => {
      clearTimeout(timer)
      if (!running && isUnsent(record)) running = sendTyped().finally(() => { running = null; count() })
      return running ?? Promise.resolve({ state: 'saved' })
    }

    const typed = () => {
      Object.assign(record, { rating: ratingNow(), evidence: evidence.value, sequence: record.sequence + 1, at: Date.now() })
      field('Draft').value = record.draft
      field('Sequence').value = record.sequence
      clearTimeout(timer)
      if (!record.other) timer = setTimeout(flush, 800)
      put(record).then(ok => {
        isOnDevice = ok
        if (isUnsent(record) && !running) say(record.other ? `${device()} Choose below what counts.` : ok ? 'Saved on this device. Sending …' : 'Sending …')
      })
    }

    const showConflict = () => {
      conflict.hidden = !record.other
      if (!record.other) return conflict.replaceChildren()
      const { other } = record
      const make = (name, text, className) => Object.assign(document.createElement(name), { textContent: text, className: className ?? '' })
      const choice = (words, chosen) => {
        const button = Object.assign(make('button', words, 'btn ghost'), { type: 'button' })
        button.addEventListener('click', async () => {
          await chosen()
          Object.assign(record, { revision: other.revision, other: null })
          showConflict()
          evidence.focus()
          typed()
          await flush()
        })
        return button
      }
      const box = make('section', '', 'note stop')
      const buttons = make('p', '', 'actions')
      buttons.append(
        choice('Keep mine', () => {}),
        choice('Take the saved one', async () => {
          // Mine stays on the device, for the download.
          await put({ ...record, key: `${record.key}|${Date.now()}`, sent: record.sequence, other: null, isAside: true })
          fill(other.rating, other.evidence)
        }),
        choice('Put both together', () => fill(ratingNow() || other.rating, `${other.evidence}\n\n${evidence.value}`)))
      box.append(make('h2', 'Something else was saved meanwhile'), make('p', `From another tab, device or page, ${other.at}. Yours stands above and is not lost.`), make('p', other.words, 'chosen-score'), make('p', other.evidence, 'typed'), buttons)
      conflict.replaceChildren(box)
    }

    // What this device has of the question that the page does not show yet.
    const kept = (await mine()).filter(r => r.card === card && r.question === question && !r.isAside)
    for (const older of kept.filter(r => !isUnsent(r) && r.revision <= pageRevision)) remove(older.key)
    let takenOver = null
    for (const r of kept.filter(isUnsent).sort((a, b) => b.at - a.at)) {
      if (!takenOver && await take(r.draft)) takenOver = r
    }
    const newer = kept.filter(r => !isUnsent(r) && r.revision > pageRevision).sort((a, b) => b.revision - a.revision)[0]
    if (evidence.readOnly) {
      if (takenOver) say(`On this device stands something that was not sent: ${takenOver.evidence}`)
      return
    }
    if (record.sequence === 0 && takenOver) {
      record = Object.assign(takenOver, { closed: null, other: null })
      fill(record.rating, record.evidence)
      tell({ state: 'waiting' })
      flush()
    } else if (record.sequence === 0 && newer) {
      Object.assign(record, { revision: newer.revision, rating: newer.rating, evidence: newer.evidence })
      field('Revision').value = newer.revision
      fill(newer.rating, newer.evidence)
      say('From this device, as it was saved last.')
    }
    if (record !== takenOver) take(record.draft)
    place.addEventListener('input', typed)
    places.push({ place, flush, state: () => record.other ? 'conflict' : record.closed ? 'closed' : isUnsent(record) ? 'unsent' : 'saved', key: () => record.key })
    place.dataset.ready = ''
  }

  // ---- What other tabs left behind, and the words about it.
  const sendTheRest = async () => {
    for (const place of places) if (place.state() === 'unsent') await place.flush()
    const own = new Set(places.map(p => p.key()))
    for (const record of (await mine()).filter(r => isUnsent(r) && !r.other && !r.closed && !own.has(r.key))) {
      const work = async lock => {
        if (!lock) return
        await send(record)
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
  if (!document.querySelector('[data-focus]')) await Promise.all([...document.querySelectorAll('[data-question]')].map(setUp))
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
      const pages = [location.pathname, ...[...document.querySelectorAll('[data-page]')].map(a => a.href)]
      for (const address of [...assets, ...pages]) {
        if (assets.includes(address) && await cache.match(address)) continue
        const answer = await fetch(address)
        if (answer.ok && !answer.redirected) await cache.put(address, answer)
      }
      body.dataset.keptReady = ''
    } catch { /* what is typed is kept all the same; only a reload needs the connection */ }
  }
})()
