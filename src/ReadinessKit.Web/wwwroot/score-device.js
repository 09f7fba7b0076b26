// What a rater types is kept on the device first, then sent. One record for each question, card, person and draft; a draft is one tab.
const device = (() => {
  const { person } = document.body.dataset
  let opened
  const database = () => opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open('readinesskit-score', 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore('answers', { keyPath: 'key' })
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
  // Private windows may refuse: what is typed goes to the server only, and the page says so.
  const store = async (mode, work) => {
    const transaction = (await database()).transaction('answers', mode)
    const asked = work(transaction.objectStore('answers'))
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(asked.result)
      transaction.onabort = () => reject(transaction.error)
    })
  }
  const all = () => store('readonly', s => s.getAll()).catch(() => [])

  return {
    all,
    mine: async () => (await all()).filter(r => r.person === person),
    put: record => store('readwrite', s => s.put(record)).then(() => true, () => false),
    remove: key => store('readwrite', s => s.delete(key)).catch(() => {}),
    isUnsent: record => record.sequence > record.sent,

    // A draft belongs to the tab that holds its lock; another may take it over when that tab is gone.
    take: draft => new Promise(resolve => {
      if (!navigator.locks) return resolve(false)
      navigator.locks.request(draft, { ifAvailable: true }, lock => {
        resolve(Boolean(lock))
        return lock ? new Promise(() => {}) : undefined
      })
    })
  }
})()

// Sends one record. What the server says decides, and not what the browser thinks of the connection.
const sendRecord = (() => {
  const { person } = document.body.dataset
  let token = document.querySelector('input[name=__RequestVerificationToken]')?.value ?? ''
  const ask = (address, how) => fetch(address, { ...how, cache: 'no-store', signal: AbortSignal.timeout(20000), headers: { 'X-Requested-With': 'XMLHttpRequest', RequestVerificationToken: token } })
  const fields = r => new URLSearchParams({ Rating: r.rating, Evidence: r.evidence, Draft: r.draft, Sequence: r.sequence, Revision: r.revision, PersonId: person })
  const isJson = answer => (answer.headers.get('Content-Type') ?? '').includes('json')

  return async record => {
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
})()
