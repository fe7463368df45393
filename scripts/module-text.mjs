// How the text of a bundle's modules is written for V8: what reads it fastest, with the same meaning.
import ts from 'typescript'

/** The text of a bundled file as V8 is given it. */
export const moduleText = (text) => withLettersOfOneByte(withFunctionsReadOnce(withReadyModules(text)))

/**
 * A module is called as soon as it is asked for. V8 compiles a function in brackets at once; an arrow it reads to its end first,
 * and once more when it is called: that was a quarter of the action's start. webpack writes arrows where nothing says `this`.
 */
const withReadyModules = (text) =>
  text.replace(/^(\/\*\*\*\/ [^\n]+:\n\/\*\*\*\/ )\(\(([\w, ]*)\) => \{$/gm, '$1(function ($2) {')

/**
 * What a module declares is called later, or never. V8 skips the body of such a function; that of an arrow inside of a function
 * it parses whole, to throw that away.
 */
const withFunctionsReadOnce = (text) => {
  const file = ts.createSourceFile('module.js', text, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS)
  const edits = []
  const rewrite = (arrow) => {
    const [start, body] = [arrow.getStart(file), arrow.body.getStart(file)]
    const head = text.slice(start, arrow.equalsGreaterThanToken.getStart(file)).trimEnd()
    const [, async, parameters] = /^(async(?![\w$]))?\s*([^]*)$/.exec(head)
    const list = parameters.startsWith('(') ? parameters : `(${parameters})`
    const isBlock = ts.isBlock(arrow.body)
    edits.push([start, body, `${async === undefined ? '' : 'async '}function ${list} ${isBlock ? '' : '{ return '}`])
    if (!isBlock) edits.push([arrow.body.end, arrow.body.end, ' }'])
  }
  const visit = (node) => {
    const body = ts.isPropertyAssignment(node) ? bodyOfModule(node.initializer) : undefined
    if (body === undefined) ts.forEachChild(node, visit)
    else for (const statement of body.statements) arrowsDeclaredBy(statement).forEach(rewrite)
  }
  visit(file)
  let at = 0
  const parts = edits.map(([from, to, written]) => {
    const part = text.slice(at, from) + written
    at = to
    return part
  })
  return parts.join('') + text.slice(at)
}

const bodyOfModule = (node) => {
  const inner = ts.isParenthesizedExpression(node) ? node.expression : node
  return (ts.isFunctionExpression(inner) || ts.isArrowFunction(inner)) && ts.isBlock(inner.body)
    ? inner.body
    : undefined
}

const arrowsDeclaredBy = (statement) =>
  ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.flatMap(({ initializer }) =>
        initializer !== undefined && ts.isArrowFunction(initializer) && !takesFromOutside(initializer)
          ? [initializer]
          : [],
      )
    : []

/** Whether an arrow has `this`, `arguments` and the like of what stands around it, as a function has not. */
const takesFromOutside = (node) => {
  const { kind } = node
  if (kind === ts.SyntaxKind.ThisKeyword || kind === ts.SyntaxKind.SuperKeyword || ts.isMetaProperty(node)) return true
  if (ts.isIdentifier(node) && node.text === 'arguments') return true
  if (ts.isFunctionExpression(node) || ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return false
  if (ts.isConstructorDeclaration(node) || ts.isAccessor(node)) return false
  return ts.forEachChild(node, (child) => takesFromOutside(child) || undefined) ?? false
}

/** One letter beyond Latin makes V8 keep, and read, two bytes for each letter of a file. */
const withLettersOfOneByte = (text) => {
  const escaped = /\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f]/.exec(text)
  if (escaped !== null) throw new Error(`a letter that cannot be written as \\u: ${escaped[0]}`)
  return text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
