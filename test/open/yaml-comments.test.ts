import { expect, test } from '@jest/globals'
import { differInComments } from '../../src/open/yaml-comments.js'

const differ = (above: string): boolean => differInComments(`${above}\n  # a\n  b: c\n`, `${above}\n  # d\n  b: c\n`)

test.each(["--- #! the sidecar's port", 'a: # "as is', 'a: # one of x |', "- a # it's"])(
  'words of the comment behind %s open no text',
  (above) => {
    expect(differ(above)).toBe(true)
  },
)

test.each([
  "a: 'it # is",
  'a: "it # is',
  "a: b#c'd",
  "a: {{ b # it's",
  'a: b # {{ "',
  "a: b # it's `c",
  'a: | # words',
  'a: >- # "words',
])('a text may begin with %s', (above) => {
  expect(differ(above)).toBe(false)
})
