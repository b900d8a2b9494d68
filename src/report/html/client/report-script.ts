import { shownDocuments } from './claims.ts'
import { addFilters } from './controls.ts'
import { addKeys, addLinks } from './navigation.ts'

// Written last, shown first: as its first child the start page needs no reordering, which lays out a thousand documents.
const main = document.querySelector('main')
const overview = document.getElementById('overview')
if (main && overview) {
  main.prepend(overview)
  main.classList.add('ordered')
}

// The report is whole without a script: this adds filters, search and keys.
const place = document.getElementById('filters')
if (place) addKeys(addFilters(place, shownDocuments(document)))
addLinks()
