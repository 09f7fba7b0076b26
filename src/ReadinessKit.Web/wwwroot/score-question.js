// One question of a card: what is typed goes to the device, then to the server, and a conflict shows both texts.
const setUpQuestion = async (place, card, scoreAddress, whenSent) => {
  const { person } = document.body.dataset
  const { mine, put, remove, take, isUnsent } = device
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
  const here = () => isOnDevice ? 'Saved on this device.' : 'Not saved: this browser keeps nothing on the device.'
  const tell = result => {
    if (isUnsent(record) && result.state === 'saved') return
    if (result.state === 'saved') say(`Saved ${result.at}.`)
    else if (result.state === 'signed-out') say(here(), true)
    else if (result.state === 'somebody-else') say(`${here()} Somebody else is signed in now: it is sent when you are.`)
    else if (result.state === 'closed') say(`${result.why} This was not sent. ${here()}`)
    else if (result.state === 'refused') say(`${result.why}. ${here()}`)
    else if (result.state === 'conflict') say(`Not sent: something else was saved meanwhile. ${here()}`)
    else say(`${here()} Will send when the connection is back.`)
  }

  const sendTyped = async () => {
    let result
    do {
      const { sequence } = record
      result = await sendRecord(record)
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
    if (!running && isUnsent(record)) running = sendTyped().finally(() => { running = null; whenSent() })
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
      if (isUnsent(record) && !running) say(record.other ? `${here()} Choose below what counts.` : ok ? 'Saved on this device. Sending …' : 'Sending …')
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

  // What this device has of the question that the page does not show yet. Whoever types before that is known goes on with their own.
  if (!evidence.readOnly) place.addEventListener('input', typed)
  const kept = (await mine()).filter(r => r.card === card && r.question === question && !r.isAside)
  for (const older of kept.filter(r => !isUnsent(r) && r.revision <= pageRevision)) remove(older.key)
  let takenOver = null
  for (const r of kept.filter(isUnsent).sort((a, b) => b.at - a.at)) {
    if (!takenOver && record.sequence === 0 && await take(r.draft)) takenOver = r
  }
  const newer = kept.filter(r => !isUnsent(r) && r.revision > pageRevision).sort((a, b) => b.revision - a.revision)[0]
  if (evidence.readOnly) {
    if (takenOver) say(`On this device stands something that was not sent: ${takenOver.evidence}`)
    return null
  }
  if (takenOver && record.sequence > 0) {
    sendRecord(takenOver).then(() => put(takenOver)).then(whenSent)
  } else if (takenOver) {
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
  place.dataset.ready = ''
  return { place, flush, state: () => record.other ? 'conflict' : record.closed ? 'closed' : isUnsent(record) ? 'unsent' : 'saved', key: () => record.key }
}
