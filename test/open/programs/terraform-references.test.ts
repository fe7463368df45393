import { describe, expect, test } from '@jest/globals'
import { askingFor } from '../../../src/open/programs/terraform-references.js'

const asks = (text: string, reference: string, folder: string | undefined = 'a'): boolean =>
  askingFor([{ folder, reference }])(text, 'a')

describe('what a text of Terraform asks for', () => {
  test.each([
    ['a local value', 'x = local.one', 'local.one'],
    ['a member of it', 'x = local.one.two["three"]', 'local.one'],
    ['an item of it', 'x = local.one[0]', 'local.one'],
    ['in a text', 'x = "a-${var.one}-b"', 'var.one'],
    ['a name with a dash', 'x = var.one-two', 'var.one-two'],
    ['behind a dash', 'x = var.a-var.one', 'var.one'],
    ['what a module gives back', 'x = module.m.one', 'output.one'],
    ['what one of several modules gives back', 'x = module.m["a.b"].one.two', 'output.one'],
    ['what Terragrunt keeps', 'x = local.one', 'hcl.one'],
    ['deep in what Terragrunt keeps', 'x = include.root.locals.a.b.one', 'hcl.one'],
    ['in the midst of what Terragrunt keeps', 'x = local.one.b', 'hcl.one'],
    ['a file', 'x = file("${path.module}/one.yaml")', 'file.one.yaml'],
    ['a name with other signs', 'x = var.o+e', 'var.o+e'],
    ['anything, of what a folder makes', '', '*'],
  ])('%s', (_, text, reference) => {
    expect(asks(text, reference)).toBe(true)
    expect(asks(text, reference, undefined)).toBe(true)
    expect(asks(text, reference, 'b')).toBe(false)
  })

  test.each([
    ['a longer name', 'x = local.one_two', 'local.one'],
    ['a longer name, with a dash', 'x = local.one-two', 'local.one'],
    ['a shorter name', 'x = local.on', 'local.one'],
    ['a name of another kind', 'x = local.one', 'var.one'],
    ['a member of another name', 'x = local.two.one', 'local.one'],
    ['a longer kind', 'x = mylocal.one', 'local.one'],
    ['the name of a module', 'x = module.one.two', 'output.one'],
    ['a member of what a module gives back', 'x = module.m.two.one', 'output.one'],
    ['a longer name that Terragrunt keeps', 'x = local.a.one-two', 'hcl.one'],
    ['a file with a longer name', 'x = file("none.yaml")', 'file.one.yaml'],
    ['a longer name with other signs', 'x = var.o+e_f', 'var.o+e'],
  ])('is not %s', (_, text, reference) => {
    expect(asks(text, reference)).toBe(false)
  })

  test('one of many names', () => {
    const asking = askingFor(['one', 'two', 'three'].map((name) => ({ folder: 'a', reference: `var.${name}` })))
    expect(asking('x = var.three', 'a')).toBe(true)
    expect(asking('x = var.four', 'a')).toBe(false)
  })
})
