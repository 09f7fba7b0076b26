// Every page works without this file; it saves steps.
(() => {
  const store = {
    read: key => { try { return JSON.parse(localStorage.getItem(key)) } catch { return null } },
    write: (key, value) => { try { localStorage.setItem(key, JSON.stringify(value)) } catch { /* private windows may refuse */ } },
    clear: key => { try { localStorage.removeItem(key) } catch { /* nothing was kept */ } }
  }
  const keyOf = edition => `readinesskit.quiz.${edition}`

  // Pages that were kept on this device for going on without a connection are gone when somebody else signs in.
  const { person, kept } = document.body.dataset
  if (person && kept === undefined && store.read('readinesskit.person') !== person) {
    store.write('readinesskit.person', person)
    globalThis.caches?.keys().then(names => names.filter(n => n.startsWith('score|') && !n.endsWith(person)).forEach(n => caches.delete(n)))
  }

  document.querySelector('[data-focus]')?.focus()

  // The quiz: a live count, and answers kept on this device until they are sent.
  const quiz = document.querySelector('form[data-quiz]')
  if (quiz) {
    const key = keyOf(quiz.dataset.quiz)
    const fields = () => [...quiz.querySelectorAll('input')]
    const isChoice = field => field.type === 'radio' || field.type === 'checkbox'
    const count = () => {
      const done = quiz.querySelectorAll('input[type=radio]:checked').length
      quiz.querySelector('[data-count]').textContent = done
      quiz.querySelector('progress').value = done
    }
    const keep = () => {
      store.write(key, fields().filter(f => isChoice(f) ? f.checked : f.value).map(f => [f.name, f.value]))
      count()
    }
    if (!document.querySelector('[data-focus]')) {
      for (const [name, value] of store.read(key) ?? []) {
        for (const field of fields().filter(f => f.name === name)) {
          if (!isChoice(field)) field.value = value
          else if (field.value === value) field.checked = true
        }
      }
    }
    quiz.addEventListener('input', keep)
    quiz.querySelector('[data-progress]').hidden = false
    quiz.querySelector('[data-reset]').addEventListener('click', () => {
      for (const field of fields()) isChoice(field) ? field.checked = false : field.value = ''
      store.clear(key)
      count()
    })
    count()
  }

  // A result is here: what was kept on the device is no longer needed.
  const sent = document.querySelector('[data-quiz-sent]')
  if (sent) store.clear(keyOf(sent.dataset.quizSent))

  // Leaves without a way back to this page.
  document.querySelector('[data-exit]')?.addEventListener('click', event => {
    event.preventDefault()
    location.replace(event.currentTarget.href)
  })

  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => window.print())
  }

  for (const button of document.querySelectorAll('[data-copy]')) {
    button.hidden = false
    button.addEventListener('click', async () => {
      const field = document.getElementById(button.dataset.copy)
      field.select()
      await navigator.clipboard?.writeText(field.value)
      button.textContent = 'Copied'
    })
  }
})()
