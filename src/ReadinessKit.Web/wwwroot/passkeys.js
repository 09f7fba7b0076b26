// Signing in with a passkey, and making one. Without this file the forms stay hidden and passwords work as ever.
(() => {
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) return
  const ask = async address => {
    const answer = await fetch(address, { method: 'POST' })
    if (!answer.ok) throw new Error(answer.status)
    return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(await answer.json()) })
  }
  const make = options => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(options)) })

  for (const form of document.querySelectorAll('form[data-passkey]')) {
    form.querySelector('button').hidden = false
    form.querySelector('[data-passkey-missing]').hidden = true
    const { ask: address, make: options } = form.dataset
    if (!address && !options) continue

    form.addEventListener('submit', async event => {
      const field = form.elements.Credential
      if (field.value) return
      event.preventDefault()
      const failed = form.querySelector('[data-passkey-failed]')
      failed.hidden = true
      try {
        field.value = JSON.stringify((await (options ? make(options) : ask(address))).toJSON())
        form.requestSubmit()
      } catch {
        failed.hidden = false
      }
    })

    // They have just asked for it, with their password.
    if (options) form.requestSubmit()
  }
})()
