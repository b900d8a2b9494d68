import { shownDocuments } from './claims.ts'
import { addFilters } from './controls.ts'
import { addKeys, addLinks } from './navigation.ts'

// The report is whole without a script: this adds filters, search and keys.
const place = document.getElementById('filters')
if (place) addKeys(addFilters(place, shownDocuments(document)))
addLinks()
