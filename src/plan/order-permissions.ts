import type { Problem } from '../errors/problem.js'
import type { Json, JsonObject } from '../ports/json.js'
import { keyTitle } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'
import { listAt, member, objectsAt, textAt } from '../mesh/fields.js'
import { canonicalJson } from './canonical-json.js'
import { textWithoutOrder } from './set-lists.js'
import { byKey, type Ordered, type PlacedWrite, type Write } from './write.js'

/**
 * Orders writes of ServiceAccounts, Roles and RoleBindings so that whoever holds a permission in between holds it
 * before or after. While a role's rules change, exactly those are bound to it who are bound before and after; so old
 * subjects go first, new ones come last. A role that stays as it is needs no such care, and there the new binding comes
 * before the old one goes, so that nobody is locked out in between.
 *
 * `boundBefore` and `boundAfter` are all RoleBindings of the namespace, whoever wrote them, now and when all is done.
 */
export const orderPermissions = (
  writes: readonly Write[],
  boundBefore: readonly JsonObject[],
  boundAfter: readonly JsonObject[],
): Ordered => {
  const [accounts, roles, bindings] = ['ServiceAccount', 'Role', 'RoleBinding'].map((kind) =>
    writes.filter((write) => write.key.kind === kind).sort(byKey),
  ) as [Write[], Write[], Write[]]
  const referredAfter = new Set(boundAfter.map(roleText))
  const changingRoles = new Set(
    roles.filter((write) => changesRules(write, referredAfter)).map(({ key }) => `Role/${key.name}`),
  )
  const newAccounts = new Set(accounts.filter(({ before }) => before === undefined).map(({ key }) => key.name))
  const placed: PlacedWrite[] = []
  const problems: Problem[] = []
  const place = (phase: PlacedWrite['phase'], write: Write, object: JsonObject | undefined, why: string): void => {
    placed.push({ phase, key: write.key, object, why })
  }

  for (const write of bindings) {
    const { before, after } = write
    const changing = changingRoles.has(roleText(after ?? before?.content))
    if (before === undefined) {
      place('role bindings', write, after, 'gives the permissions')
    } else if (after === undefined) {
      const early = changing || subjectsIn(before.content).some(({ name }) => newAccounts.has(name))
      if (early) place('withdraw permissions', write, undefined, 'goes before its role or its ServiceAccount changes')
      else place('remove role bindings', write, undefined, 'is not asked for any more')
    } else if (roleText(before.content) !== roleText(after)) {
      problems.push({
        code: 'NO_SAFE_ORDER',
        message: `${keyTitle(write.key)} would refer to another role, which the API server never allows (roleRef is immutable).`,
        remedy: 'Give the RoleBinding with the other role another name.',
      })
    } else {
      const [old, now] = [subjectsIn(before.content), subjectsIn(after)]
      const both = now.filter(({ text }) => old.some((one) => one.text === text))
      const leaves = old.some(({ text }) => !both.some((one) => one.text === text))
      const arrives = both.length < now.length
      if (leaves && (changing || old.some(({ name }) => newAccounts.has(name)))) {
        place(
          'withdraw permissions',
          write,
          { ...after, subjects: both.map(({ value }) => value) },
          'lets go of subjects before its role changes',
        )
        if (arrives) place('role bindings', write, after, 'gives the permissions')
      } else {
        place(
          'role bindings',
          write,
          after,
          leaves || arrives ? 'changes its subjects' : 'keeps its subjects and its role',
        )
      }
    }
  }
  for (const write of roles) {
    const { before, after } = write
    if (after !== undefined) place('roles', write, after, before === undefined ? 'holds the permissions' : 'changes')
    else if (changingRoles.has(`Role/${write.key.name}`))
      place('roles', write, undefined, 'goes before anybody new is bound to it')
    else place('remove roles', write, undefined, 'is not asked for any more')
  }
  const named = (bound: readonly JsonObject[]): ReadonlySet<string> =>
    new Set(bound.flatMap((binding) => subjectsIn(binding).map(({ name }) => name)))
  const [namedBefore, namedAfter] = [named(boundBefore), named(boundAfter)]
  for (const write of accounts) {
    const { name } = write.key
    // A binding that waits for a new account gives it its role at once: the role has to be the new one by then.
    if (write.after !== undefined)
      place(
        write.before === undefined && namedBefore.has(name) ? 'awaited service accounts' : 'service accounts',
        write,
        write.after,
        'is who the permissions are for',
      )
    // A binding that names it stays or comes: what that grants must not reach the account while it lasts.
    else if (namedAfter.has(name))
      place('withdraw permissions', write, undefined, 'goes before permissions that name it')
    else place('remove service accounts', write, undefined, 'is not asked for any more; its tokens end with it')
  }
  return { writes: placed, problems }
}

const changesRules = ({ key, before, after }: Write, referredAfter: ReadonlySet<string>): boolean => {
  if (after === undefined) return referredAfter.has(`Role/${key.name}`)
  const text = (content: JsonObject | undefined): string =>
    textWithoutOrder(key, ['rules'], content === undefined ? [] : listAt(content, 'rules'))
  return text(before?.content) !== text(after)
}

const roleText = (binding: JsonObject | undefined): string =>
  `${textAt(binding, 'roleRef', 'kind')}/${textAt(binding, 'roleRef', 'name')}`

const subjectsIn = (
  binding: JsonObject,
): readonly { readonly text: string; readonly name: string; readonly value: Json }[] =>
  objectsAt(binding, 'subjects')
    .map((value) => {
      const parts = ['kind', 'namespace', 'name'].map((field) => member(value, field) ?? '')
      return { text: canonicalJson(parts), name: textAt(value, 'name'), value }
    })
    .sort((a, b) => byCodePoint(a.text, b.text))
