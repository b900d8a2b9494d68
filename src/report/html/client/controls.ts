import { prepare, type ShownDocument } from './claims.ts'
import { applyFilter, type Wanted } from './filters.ts'

function labelled(text: string, control: HTMLElement): HTMLLabelElement {
  const label = document.createElement('label')
  label.append(text, control)
  return label
}

function input(name: string, type: string): HTMLInputElement {
  const control = document.createElement('input')
  Object.assign(control, { name, type })
  return control
}

function choice(name: string, values: readonly string[]): HTMLSelectElement {
  const control = document.createElement('select')
  control.name = name
  control.append(new Option('all', ''), ...values.map((value) => new Option(value, value)))
  return control
}

function confidence(): HTMLInputElement {
  const control = input('confidence', 'range')
  Object.assign(control, { min: '0', max: '1', step: '0.05', value: '0' })
  return control
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)].filter((value) => value !== '').sort()

/** Puts the filters into the head of the page and keeps what is shown in step with them; gives the search field. */
export function addFilters(place: HTMLElement, documents: readonly ShownDocument[]): HTMLInputElement {
  const claims = documents.flatMap((each) => each.claims)
  const choiceOf = (name: 'by' | 'kind' | 'act' | 'scope'): HTMLSelectElement =>
    choice(name, distinct(claims.map((claim) => claim[name])))
  const [search, speaker, least] = [input('search', 'search'), input('speaker', 'search'), confidence()]
  const [by, kind, act, scope] = [choiceOf('by'), choiceOf('kind'), choiceOf('act'), choiceOf('scope')]
  const count = document.createElement('output')
  const update = (): void => {
    const wanted: Wanted = {
      speaker: speaker.value.trim().toLowerCase(),
      ...{ by: by.value, kind: kind.value, act: act.value, scope: scope.value },
      confidence: Number(least.value),
      words: search.value.trim().toLowerCase(),
    }
    count.textContent = `${applyFilter(documents, wanted)} of ${claims.length} claims`
  }
  place.append(labelled('search', search), labelled('speaker', speaker), labelled('who', by), labelled('kind', kind))
  place.append(labelled('act', act), labelled('scope', scope), labelled('at least this sure', least), count)
  place.addEventListener('input', update)
  update()
  prepare(claims)
  return search
}
