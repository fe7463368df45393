// Every answer of the GitHub double, and every body that is sent to it, against GitHub's own OpenAPI description.
import assert from 'node:assert/strict'
import { readFile, readdir, mkdtemp, mkdir, rm, writeFile, symlink } from 'node:fs/promises'
import { request } from 'node:https'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const fromRoot = createRequire(join(root, 'package.json'))
const Ajv = fromRoot('ajv').default
const addFormats = fromRoot('ajv-formats').default
const typescript = fromRoot('typescript')

// The package's index requires 300 MB of other files: only this one is read.
const description = JSON.parse(
  await readFile(join(here, 'node_modules/@octokit/openapi/generated/api.github.com.json'), 'utf8'),
)
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true })
addFormats(ajv)
ajv.addSchema(description, 'github')

const pointer = (...parts) =>
  `github#/${parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`

// The double gives the members of a pull request that meshgate reads, of some eighty that the real one has: those are
// checked one by one. Everything else must have every member that the description requires.
const partial = new Map([['/repos/{owner}/{repo}/pulls/{pull_number}', new Set(['head', 'base'])]])

// All of the folder, since what the double is made of moves within it; only what it imports is loaded.
const modules = (await readdir(join(root, 'src/demo')))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
let folder
let server
let ids
let authority

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meshgate-openapi-'))
  await mkdir(join(folder, 'demo'))
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const name of modules) {
    const source = await readFile(join(root, 'src/demo', `${name}.ts`), 'utf8')
    const { outputText } = typescript.transpileModule(source, {
      compilerOptions: {
        module: typescript.ModuleKind.ESNext,
        target: typescript.ScriptTarget.ES2022,
        verbatimModuleSyntax: true,
      },
    })
    await writeFile(join(folder, 'demo', `${name}.js`), outputText)
  }
  const load = (name) => import(pathToFileURL(join(folder, 'demo', `${name}.js`)).href)
  const { startGitHub } = await load('github')
  const { GitObjects } = await load('git-objects')
  const { makeCertificateAuthority } = await load('certificates')
  const git = new GitObjects()
  const base = git.commit({ 'a.yaml': 'a: 1\n' }, [], 'base')
  const head = git.commit({ 'mesh/a.yaml': 'a: 2\n' }, [base.id], 'head')
  authority = makeCertificateAuthority('test')
  server = await startGitHub({
    authority,
    repository: { id: 77, owner: 'acme', ownerId: 5, name: 'shop' },
    git,
    accounts: new Map([
      ['writer', { login: 'github-actions[bot]', id: 41, pullRequests: 'write', contents: 'read' }],
      ['reader', { login: 'reader[bot]', id: 42, pullRequests: 'read', contents: 'none' }],
    ]),
  })
  server.setPull({ number: 7, headSha: head.id, baseSha: base.id, mergeSha: head.id, headRepositoryId: 77 })
  ids = { commit: head.id, blob: git.listFiles(head)[0].id }
})

after(async () => {
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})

const send = (method, path, { token = 'writer', body } = {}) =>
  new Promise((resolve, reject) => {
    const sent = request(
      `${server.apiUrl}${path}`,
      {
        method,
        ca: authority.certificate,
        headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
      },
      (response) => {
        const chunks = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString() }))
      },
    )
    sent.on('error', reject)
    sent.end(body === undefined ? undefined : JSON.stringify(body))
  })

const follow = (value) => {
  let at = value
  while (at?.$ref !== undefined)
    at = at.$ref
      .slice(2)
      .split('/')
      .reduce((inside, part) => inside[part.replaceAll('~1', '/').replaceAll('~0', '~')], description)
  return at
}

const check = (schema, value, what) => {
  const validate = ajv.getSchema(schema)
  assert.ok(validate, `${what}: the description has no ${schema}`)
  assert.ok(validate(value), `${what}: ${ajv.errorsText(validate.errors)}`)
}

const schemaOf = (template, method, status) => {
  const operation = description.paths[template]?.[method.toLowerCase()]
  assert.ok(operation, `the description has no ${method} ${template}`)
  const answer = operation.responses[String(status)]
  assert.ok(answer, `${method} ${template} never answers ${status}`)
  if (answer.$ref === undefined)
    return answer.content === undefined
      ? undefined
      : pointer(
          'paths',
          template,
          method.toLowerCase(),
          'responses',
          String(status),
          'content',
          'application/json',
          'schema',
        )
  const content = follow(answer).content
  return content === undefined ? undefined : `github${answer.$ref}/content/application~1json/schema`
}

const exchange = async (method, template, path, options, status) => {
  const { body } = options
  if (body !== undefined) {
    check(
      pointer('paths', template, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema'),
      body,
      `body of ${method} ${template}`,
    )
  }
  const answer = await send(method, path, options)
  assert.equal(answer.status, status, answer.text)
  const schema = schemaOf(template, method, status)
  if (schema === undefined) {
    assert.equal(answer.text, '')
    return undefined
  }
  const value = JSON.parse(answer.text)
  const skipped = partial.get(template)
  if (skipped === undefined || status !== 200) check(schema, value, `${method} ${template} ${status}`)
  else {
    const { properties } = follow(
      follow(description.paths[template].get.responses['200']).content['application/json'].schema,
    )
    for (const [name, member] of Object.entries(value)) {
      assert.ok(name in properties, `${template} has no member ${name}`)
      if (skipped.has(name)) continue
      const validate = ajv.compile({ $ref: `github#/components/schemas/pull-request/properties/${name}` })
      assert.ok(validate(member), `${template} ${name}: ${ajv.errorsText(validate.errors)}`)
    }
  }
  return value
}

const list = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const one = '/repos/{owner}/{repo}/issues/comments/{comment_id}'

test('comments: create, list, change, remove', async () => {
  const created = await exchange('POST', list, '/repos/acme/shop/issues/7/comments', { body: { body: 'one' } }, 201)
  const listed = await exchange('GET', list, '/repos/acme/shop/issues/7/comments?per_page=100', {}, 200)
  assert.deepEqual(listed, [created])
  await exchange('PATCH', one, `/repos/acme/shop/issues/comments/${created.id}`, { body: { body: 'two' } }, 200)
  await exchange('DELETE', one, `/repos/acme/shop/issues/comments/${created.id}`, {}, 204)
})

test('comments: refused', async () => {
  await exchange('POST', list, '/repos/acme/shop/issues/7/comments', { token: 'reader', body: { body: 'one' } }, 403)
  await exchange('POST', list, '/repos/acme/shop/issues/8/comments', { body: { body: 'one' } }, 404)
  await exchange('POST', list, '/repos/acme/shop/issues/7/comments', { body: { body: 'x'.repeat(65_537) } }, 422)
  await exchange('GET', list, '/repos/acme/shop/issues/8/comments', {}, 404)
})

test('the pull request', async () => {
  const pull = await exchange('GET', '/repos/{owner}/{repo}/pulls/{pull_number}', '/repos/acme/shop/pulls/7', {}, 200)
  assert.equal(pull.head.sha, ids.commit)
  await exchange('GET', '/repos/{owner}/{repo}/pulls/{pull_number}', '/repos/acme/shop/pulls/8', {}, 404)
})

test('git objects', async () => {
  await exchange(
    'GET',
    '/repos/{owner}/{repo}/git/commits/{commit_sha}',
    `/repos/acme/shop/git/commits/${ids.commit}`,
    {},
    200,
  )
  await exchange(
    'GET',
    '/repos/{owner}/{repo}/git/trees/{tree_sha}',
    `/repos/acme/shop/git/trees/${ids.commit}?recursive=1`,
    {},
    200,
  )
  await exchange('GET', '/repos/{owner}/{repo}/git/blobs/{file_sha}', `/repos/acme/shop/git/blobs/${ids.blob}`, {}, 200)
  await exchange(
    'GET',
    '/repos/{owner}/{repo}/git/blobs/{file_sha}',
    `/repos/acme/shop/git/blobs/${'0'.repeat(40)}`,
    {},
    404,
  )
})

test('the check itself can fail', () => {
  assert.throws(
    () => check('github#/components/schemas/issue-comment', { id: 1 }, 'a comment without members'),
    /must have required property/,
  )
})
