import { expect, test } from '@jest/globals'
import { differInComments } from '../../../src/open/templates/yaml-comments.js'

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

test.each<[string, string, string, boolean]>([
  ['above an action that trims, behind another comment', '# a\n# b\n{{- if .x }}\n', '# c\n# b\n{{- if .x }}\n', true],
  ['below one, behind another comment', '{{ if .x -}}\n# a\n# b\nc: d\n', '{{ if .x -}}\n# a\n# e\nc: d\n', true],
  ['right above it', '# a\n# b\n\n{{- if .x }}\n', '# a\n# c\n\n{{- if .x }}\n', false],
  ['right below it', 'a: {{ .x -}}\n\n# b\n# c\n', 'a: {{ .x -}}\n\n# d\n# c\n', false],
])('a comment joins nothing: %s', (_, old, now, joinsNothing) => {
  expect(differInComments(old, now)).toBe(joinsNothing)
})

test.each<[string, string, boolean]>([
  ['where its text has ended', 'a: |\n  x\nb: c\n#MARK\n', true],
  ['that ends its text', 'jobs:\n- args:\n  - |\n    x\n  # MARK\n', true],
  ['right below its mark', 'a: |\n#MARK\nb: c\n', true],
  ['as deep as its text', 'a: |\n  x\n  # MARK\n', false],
  ['deeper than its key', 'a: |\n    x\n  # MARK\n', false],
  ['behind an empty line of it', 'a: |\n  x\n\n  # MARK\n', false],
  ['of a whole document', '--- |\n# MARK\n', false],
  ['in a template', 'a: |\n{{ .x }}\n# MARK\n', false],
  ['below a quoted text', 'a: |\n  x\nb: "y\n# MARK\n  z"\n', false],
])('a line with # below a block is a comment or not: %s', (_, text, isOne) => {
  expect(differInComments(text.replace('MARK', 'a'), text.replace('MARK', 'b'))).toBe(isOne)
})
