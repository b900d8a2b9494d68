import { describe, expect, it } from 'vitest'
import { kept } from './article-lines.ts'

describe('an article may speak of what notices of sites speak of, where somebody says something', () => {
  it.each([
    'The ferry company uses cookies to follow people from site to site, the regulator said.',
    'The bill would ban personalised ads for children under 16, the minister told parliament.',
    '“Nobody reads a cookie policy,” said Max Kramer of the passengers’ union.',
    'The company’s registered office on the quay was searched on Tuesday, police said.',
    'The regulator wants personalised ads for children banned.',
    '“Our privacy policy was written by lawyers for lawyers,” the captain admitted.',
    'Lawmakers said the terms of service and privacy policy of such apps should fit on one page.',
    '“Follow us on Instagram, they told us, as if that would mend a bridge,” said Mr Okafor.',
  ])('%s', (line) => {
    expect(kept({ between: [line] })).toContain(line)
  })
})

describe('notices of a site are no body', () => {
  it.each([
    'This website uses cookies to improve your experience.',
    'Use of this site constitutes acceptance of our User Agreement.',
    'Follow Ana Ruiz on Twitter @anaruizexample.',
  ])('%s', (line) => {
    expect(kept({ between: [line] })).not.toContain(line)
  })
})
