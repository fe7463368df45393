import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import ts from 'typescript'

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesBelow(`${folder}/${entry.name}`)
      : entry.name.endsWith('.ts')
        ? [`${folder}/${entry.name}`]
        : [],
  )

const linesBelow = (folder: string): number =>
  filesBelow(folder).reduce((sum, path) => sum + readFileSync(path, 'utf8').split('\n').length - 1, 0)

const sources = new Map(
  filesBelow('src').map((path) => [
    path,
    ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true),
  ]),
)

const visit = (node: ts.Node, see: (node: ts.Node) => void): void => {
  see(node)
  ts.forEachChild(node, (child) => visit(child, see))
}

/** The files that a file imports, types and lazy imports included. */
const importsOf = (path: string, source: ts.SourceFile): readonly string[] => {
  const found: string[] = []
  const add = (specifier: ts.Node | undefined): void => {
    if (specifier !== undefined && ts.isStringLiteral(specifier) && specifier.text.startsWith('.'))
      found.push(join(dirname(path), specifier.text.replace(/\.js$/, '.ts')))
  }
  visit(source, (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0])
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal)
  })
  return found
}

/** What tests and the conformance runs ask for in one call, made of parts that the programs use. */
const forTests = new Set(['compareAccess', 'writeRequest'])

/**
 * Longer than 100 lines, with what they may have at most: each keeps the tables of one diagram or automaton, which its parts
 * would have to hand to one another.
 */
const long: ReadonlyMap<string, number> = new Map([
  ['src/access/diagram.ts', 209],
  ['src/access/text-partition.ts', 142],
])

describe('the house', () => {
  test('every file is used by a program', () => {
    const used = new Set<string>()
    const follow = (path: string): void => {
      const source = sources.get(path)
      if (source === undefined || used.has(path)) return
      used.add(path)
      for (const next of importsOf(path, source)) follow(next)
    }
    for (const entry of ['src/action.ts', 'src/post.ts', 'src/cli.ts']) follow(entry)
    expect([...sources.keys()].filter((path) => !used.has(path))).toEqual([])
  })

  test('every exported value is used by the programs, not by tests alone', () => {
    const uses = new Map<string, number>()
    for (const source of sources.values())
      visit(source, (node) => {
        if (ts.isIdentifier(node)) uses.set(node.text, (uses.get(node.text) ?? 0) + 1)
      })
    const unused: string[] = []
    for (const [path, source] of sources)
      for (const statement of source.statements) {
        const exported =
          ts.canHaveModifiers(statement) &&
          (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
        if (!exported || !(ts.isVariableStatement(statement) || ts.isFunctionDeclaration(statement))) continue
        const names = ts.isVariableStatement(statement)
          ? statement.declarationList.declarations.map(({ name }) => name.getText())
          : [statement.name?.text ?? '']
        for (const name of names) if ((uses.get(name) ?? 0) < 2 && !forTests.has(name)) unused.push(`${path}: ${name}`)
      }
    expect(unused).toEqual([])
  })

  test('commands open, judge and speak: what they open, judge and say stands in the rooms above them', () => {
    expect(linesBelow('src/commands')).toBeLessThanOrEqual(2800)
  })

  test('declared calls stay small, and know no system that they are imported from', () => {
    expect(linesBelow('src/calls')).toBeLessThan(2500)
    for (const name of ['airflow', 'luigi', 'dataflow']) {
      expect([name, linesBelow(`src/importers/${name}`) < 500]).toEqual([name, true])
      for (const path of filesBelow('src/calls')) expect(readFileSync(path, 'utf8').toLowerCase()).not.toContain(name)
    }
  })

  test('no function is above 100 lines', () => {
    const found: string[] = []
    for (const [path, source] of sources)
      visit(source, (node) => {
        if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return
        const [first, last] = [node.getStart(), node.getEnd()].map(
          (at) => source.getLineAndCharacterOfPosition(at).line,
        )
        const lines = (last ?? 0) - (first ?? 0) + 1
        if (lines > (long.get(path) ?? 100)) found.push(`${path}:${(first ?? 0) + 1}: ${lines} lines`)
      })
    expect(found).toEqual([])
  })
})
