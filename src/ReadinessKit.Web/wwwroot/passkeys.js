// Signing in with a passkey, and making one. Without this file the forms stay hidden and passwords work as ever.
(() => {
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) continue
    const isNew = form.dataset.passkey === 'new'
    form.querySelector('button').hidden = false
    form.querySelector('[data-passkey-missing]').hidden = true

    form.addEventListener('submit', async event => {
      const field = form.elements.Credential
      if (field.value) return
      event.preventDefault()
      const failed = form.querySelector('[data-passkey-failed]')
      failed.hidden = true
      try {
        const answer = await fetch(form.dataset.options, { method: 'POST', body: isNew ? new URLSearchParams(new FormData(form)) : null })
        if (answer.status === 204) return form.submit()
        if (!answer.ok) throw new Error(answer.status)
        const options = await answer.json()
        const credential = isNew
          ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
          : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
        field.value = JSON.stringify(credential.toJSON())
        form.requestSubmit()
      } catch {
        failed.hidden = false
      }
    })
  }
})()
