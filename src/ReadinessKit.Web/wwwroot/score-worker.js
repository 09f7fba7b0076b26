// Shows the pages of a scorecard, and what they are made of, where there is no connection. Everything else passes it by.
// The pages say no-store: only score.js puts them into the cache, for one person and one build of the site.
const build = new URL(location.href).searchParams.get('build')
const isCard = url => /^\/o\/[^/]+\/interviews\/rounds\/[^/]+\/candidates\/[^/]+\/score(\/|$)/.test(url.pathname)
const isAsset = request => ['style', 'script', 'font', 'image'].includes(request.destination)

const forget = async () => {
  for (const name of await caches.keys()) if (name.startsWith(`score|${build}|`)) await caches.delete(name)
  await self.registration.unregister()
}

// Plain, since nothing else is sure to be there: no style, and no script.
const nothingHere = address => new Response(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>No connection</title></head>
<body><main><h1>No connection</h1>
<p>This page can’t be opened without a connection. What you typed is kept on this device, and is sent when the connection is back.</p>
<p><a href="${address}">Back to my card</a></p></main></body></html>`, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } })

const kept = async request => {
  const answer = await caches.match(request, { ignoreVary: true, ignoreSearch: request.mode === 'navigate' })
  if (!answer) return request.mode === 'navigate' ? nothingHere(new URL(request.url).pathname.replace(/\/score\/.*$/, '/score')) : Response.error()
  if (request.mode !== 'navigate') return answer
  const page = (await answer.text()).replace('<body ', '<body data-kept ')
  return new Response(page, { headers: answer.headers })
}

const pass = async (event, url) => {
  try {
    const answer = await fetch(event.request)
    const now = answer.headers.get('Kit-Build')
    // Another build of the site answers: this worker and what it kept are out of date.
    if (isCard(url) && now && now !== build) event.waitUntil(forget())
    return answer
  } catch {
    return kept(event.request)
  }
}

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', event => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== location.origin || url.search.includes('handler=')) return
  if ((event.request.mode === 'navigate' && isCard(url)) || isAsset(event.request)) event.respondWith(pass(event, url))
})
