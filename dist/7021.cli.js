export const id = 7021;
export const ids = [7021];
export const modules = {

/***/ 1682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ applySetId),
/* harmony export */   Cd: () => (/* binding */ isDnsLabel),
/* harmony export */   Cu: () => (/* binding */ toolingAnnotation),
/* harmony export */   EG: () => (/* binding */ applySetIdLabel),
/* harmony export */   HD: () => (/* binding */ additionalNamespacesAnnotation),
/* harmony export */   LR: () => (/* binding */ partOfLabel),
/* harmony export */   Ly: () => (/* binding */ managedByLabel),
/* harmony export */   Qi: () => (/* binding */ groupKindsAnnotation),
/* harmony export */   Uu: () => (/* binding */ applySetParentName),
/* harmony export */   aH: () => (/* binding */ provenance),
/* harmony export */   xg: () => (/* binding */ generatedName)
/* harmony export */ });
/* unused harmony export shortHash */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const managedByLabel = 'app.kubernetes.io/managed-by';
const partOfLabel = 'applyset.kubernetes.io/part-of';
const applySetIdLabel = 'applyset.kubernetes.io/id';
const toolingAnnotation = 'applyset.kubernetes.io/tooling';
const groupKindsAnnotation = 'applyset.kubernetes.io/contains-group-kinds';
const additionalNamespacesAnnotation = 'applyset.kubernetes.io/additional-namespaces';
/** Where meshgate says what an object is for. */
const provenance = {
    environment: 'meshgate.dev/environment',
    binding: 'meshgate.dev/binding',
    source: 'meshgate.dev/source',
};
/** Eight hexadecimal digits that stand for a value in a name. */
const shortHash = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 8);
/** RFC 1123 label: what ServiceAccounts, namespaces and, in meshgate, all generated names are. */
const isDnsLabel = (name) => /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name);
/**
 * A name of at most 63 characters: the parts joined, and a hash where there is `distinct` to tell apart, where a part
 * holds what a name may not, or where it would be too long. Different inputs never share a name unless SHA-256 does.
 */
const generatedName = (parts, distinct = '') => {
    const plain = parts.join('-');
    if (distinct === '' && isDnsLabel(plain))
        return plain;
    const hash = shortHash(JSON.stringify([parts, distinct]));
    const readable = plain
        .toLowerCase()
        .replace(/[^a-z0-9-]+/g, '-')
        .replace(/^-+/, '')
        .slice(0, 54)
        .replace(/-+$/, '');
    return readable === '' ? `x-${hash}` : `${readable}-${hash}`;
};
/** kubectl, pkg/cmd/apply/applyset.go: base64url of SHA-256 of `<name>.<namespace>.<kind>.<group>`. */
const applySetId = (name, namespace) => `applyset-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${name}.${namespace}.ConfigMap.`).digest('base64url')}-v1`;
const applySetParentName = (environment) => generatedName(['meshgate', environment]);


/***/ }),

/***/ 9808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./src/errors/codes.ts + 11 modules
var codes = __webpack_require__(1546);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(2652);
// EXTERNAL MODULE: ./src/manifests/glob.ts
var glob = __webpack_require__(8546);
// EXTERNAL MODULE: ./src/manifests/interest.ts
var interest = __webpack_require__(2834);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 3 modules
var read_objects = __webpack_require__(803);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(3776);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(936);
;// CONCATENATED MODULE: ./src/commands/init/manifests.ts





const ownNamespaces = new Set(['', 'default', 'istio-system', 'kube-system', 'kube-public']);
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const pathOf = (object) => (object.source.kind === 'file' ? object.source.path : '');
/** Where policies stand in the repository, as globs that `check` takes as they are. */
const findManifests = async (read, fallbackName) => {
    const files = await read(glob/* defaultGlobs */.Fq);
    const { objects, problems } = (0,read_objects/* readObjects */.$)(files, { selection: 'found' });
    const unbuilt = problems
        .filter(({ code }) => code === 'KUSTOMIZATION' || code === 'HELM_TEMPLATE')
        .flatMap(({ where }) => (where?.kind === 'file' ? [where.path] : []));
    const isBuilt = (path) => !unbuilt.some((build) => folderOf(build) !== '' && path.startsWith(`${folderOf(build)}/`)) &&
        !unbuilt.includes(path) &&
        (0,glob/* globFlaw */.RQ)(path) === undefined;
    // The same object in two folders means two environments: both files count, though one object is told of them.
    const twice = problems.flatMap(({ code, where, expected }) => code === 'DUPLICATE_OBJECT' && where?.kind === 'file'
        ? [[where.path, / at (.*):\d+:\d+$/.exec(expected ?? '')?.[1] ?? '']]
        : []);
    const paths = [...new Set([...objects.filter(({ key }) => (0,interest/* decidesAccess */.wV)(key.group)).map(pathOf), ...twice.flat()])]
        .filter((path) => path !== '' && isBuilt(path))
        .sort(order/* byCodePoint */.H);
    if (paths.length === 0)
        return {
            environments: [
                { name: fallbackName, namespace: 'default', policies: unbuilt.length > 0 ? ['rendered/**/*.yaml'] : [] },
            ],
            unbuilt,
        };
    const split = splitAt(twice.filter((pair) => pair.every(isBuilt)));
    const groups = split === undefined
        ? [[fallbackName, paths]]
        : split.names.map((name) => [
            name,
            paths.filter((path) => !split.names.some((other) => other !== name && path.split('/')[split.index] === other)),
        ]);
    return {
        unbuilt,
        environments: await Promise.all(groups.map(async ([name, own]) => {
            const found = (0,read_objects/* readObjects */.$)(files.filter(({ path }) => own.includes(path)), { selection: 'found' }).objects;
            const audience = found
                .filter(({ key }) => key.kind === 'RequestAuthentication')
                .flatMap(({ content }) => (0,fields/* objectsAt */.yR)(content, 'spec', 'jwtRules').flatMap((rule) => (0,fields/* textsAt */.i1)(rule, 'audiences')))
                .sort(order/* byCodePoint */.H)[0];
            return {
                name,
                namespace: namespaceOf(found),
                policies: await globsOf(own, read),
                ...(audience === undefined ? {} : { audience }),
            };
        })),
    };
};
/** The place in the paths where two descriptions of one object part: `overlays/staging` and `overlays/production`. */
const splitAt = (twice) => {
    const places = twice.map(([a, b]) => {
        const [left, right] = [a.split('/'), b.split('/')];
        const index = left.findIndex((part, at) => part !== right[at]);
        return { index, names: [left[index] ?? '', right[index] ?? ''] };
    });
    const index = places[0]?.index ?? -1;
    const names = [...new Set(places.flatMap((place) => place.names))].sort(order/* byCodePoint */.H);
    const usable = names.every((name) => name.length <= 50 && /^[A-Za-z0-9](?:[-A-Za-z0-9_]*[A-Za-z0-9])?$/.test(name));
    return index >= 0 && usable && places.every((place) => place.index === index) ? { index, names } : undefined;
};
const namespaceOf = (objects) => {
    const counts = new Map();
    for (const { key } of objects)
        if (!ownNamespaces.has(key.namespace))
            counts.set(key.namespace, (counts.get(key.namespace) ?? 0) + 1);
    return [...counts].sort(([a, n], [b, m]) => m - n || (0,order/* byCodePoint */.H)(a, b))[0]?.[0] ?? 'default';
};
/** The widest globs that hold these files and no stray one: whole trees, else folders, else the files by name. */
const globsOf = async (paths, read) => {
    // Looking through a whole repository leaves out what mentions no policy; a glob that lists it does not.
    const isClean = async (globs) => (0,read_objects/* readObjects */.$)(await read(globs), { selection: 'named' }).problems.length === 0;
    const extension = (path) => path.slice(path.lastIndexOf('.'));
    const tree = (path) => path.includes('/') ? `${path.split('/')[0] ?? ''}/**/*${extension(path)}` : path;
    const deep = (path) => (path.includes('/') ? `${folderOf(path)}/**/*${extension(path)}` : path);
    const folder = (path) => (path.includes('/') ? `${folderOf(path)}/*${extension(path)}` : path);
    for (const globOf of [tree, deep, folder]) {
        const globs = [...new Set(paths.map(globOf))].sort(order/* byCodePoint */.H);
        if (globs.length <= 20 && (await isClean(globs)))
            return globs;
    }
    return paths;
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/bindings/names.ts
var names = __webpack_require__(1682);
// EXTERNAL MODULE: ./src/mesh/kinds.ts
var kinds = __webpack_require__(3918);
;// CONCATENATED MODULE: ./src/commands/init/texts.ts




/** An URL of git: https, ssh or `git@host:path`. Credentials in it are dropped. */
const readRemote = (url) => {
    const match = /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([A-Za-z0-9.-]+)(?::\d+)?\/([\w./-]+?)(?:\.git)?\/?$/.exec(url) ??
        /^(?:[\w.-]+@)?([A-Za-z0-9.-]+):([\w./-]+?)(?:\.git)?\/?$/.exec(url);
    return match === null ? undefined : { host: match[1] ?? '', path: (match[2] ?? '').replace(/^\/+/, '') };
};
const flow = (value) => (0,dist/* stringify */.As)(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trimEnd();
/** `meshgate.yaml`: right as it is; what cannot be known here stands in comments, with how to find it. */
const configurationText = (parts) => {
    const { environments, unbuilt } = parts;
    return [
        '# Read from the target branch: a merge request cannot change what judges it.',
        '# Every key: docs/schemas/meshgate.schema.json of meshgate. `meshgate doctor` says what is still missing.',
        'version: 1',
        ...unbuilt
            .slice(0, 5)
            .flatMap((path) => [
            `# ${JSON.stringify(path)} builds other files: render it in a job before this one (helm template, kustomize build),`,
            '# and list the result under `policies`, or give it to check as `before` and `after`.',
        ]),
        'environments:',
        ...environments.flatMap((environment) => environmentLines(environment, parts)),
        '',
    ].join('\n');
};
const environmentLines = ({ name, namespace, policies, audience }, { platform, remote, contexts, context }) => [
    `  ${flow(name)}:`,
    `    namespace: ${flow(namespace)} # where bindings are written`,
    ...(policies.length === 0 ? [] : [`    policies: ${flow(policies)}`]),
    '    gate: { newAccess: warn, findings: error }',
    '    # Identity. 1. Find the ids and put them in place of each "0":',
    `    #    ${idCommand(platform, remote)}`,
    '    # 2. Uncomment the audience; the mesh must accept it (a RequestAuthentication lists it), and only this environment use it:',
    `    # audience: ${flow(audience ?? `https://mesh.example.com/${name}`)}`,
    '    trust:',
    ...trustLines(platform, remote, name),
    ...(context === undefined
        ? [
            '    # Cluster. One of these, when the job or you can reach it:',
            ...contexts
                .slice(0, 10)
                .map((one) => `    # cluster: ${flow({ context: one.name })} # ${one.server.replaceAll(/[^\x21-\x7e]/g, '')}`),
            `    # cluster: ${flow({ server: contexts[0]?.server ?? 'https://k8s.example.com', auth: 'id-token', audience: contexts[0]?.server ?? 'https://k8s.example.com' })}`,
        ]
        : [`    cluster: ${flow({ context })}`]),
];
const idCommand = (platform, remote) => platform === 'github'
    ? `gh api repos/${remote?.path ?? 'OWNER/NAME'} --jq '.id, .owner.id'    # repository_id, repository_owner_id`
    : `glab api projects/${encodeURIComponent(remote?.path ?? 'GROUP/NAME')} | jq .id    # project_id; it also stands on the project's page`;
const trustLines = (platform, remote, name) => {
    if (platform === 'github') {
        const ids = { repository_id: '0', repository_owner_id: '0' };
        return [
            `      check: ${flow({ github: { ...ids, event_name: ['pull_request', 'merge_group'] } })}`,
            `      apply: ${flow({ github: { ...ids, environment: name, ref: 'refs/heads/main', event_name: ['push', 'workflow_dispatch'] } })}`,
        ];
    }
    const base = {
        ...(remote === undefined || remote.host === 'gitlab.com' ? {} : { issuer: `https://${remote.host}` }),
        project_id: '0',
    };
    return [
        `      check: ${flow({ gitlab: { ...base, pipeline_source: 'merge_request_event' } })}`,
        `      apply: ${flow({ gitlab: { ...base, environment: name, environment_protected: 'true', ref_path: 'refs/heads/main', ref_protected: 'true' } })}`,
    ];
};
/** The merge-request job. The tag of this release is named; a commit id in its place cannot be moved. */
const workflowText = (version) => `name: mesh
on: [pull_request, merge_group]
permissions:
  contents: read # reads the two revisions
  pull-requests: write # writes the comment
  # id-token: write # asks for the job's identity, once meshgate.yaml names an audience
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with: { persist-credentials: false }
      - uses: meshgate/meshgate@v${version} # pin the commit: git ls-remote https://github.com/meshgate/meshgate v${version}
`;
const pipelineText = (version) => `include:
  - component: $CI_SERVER_FQDN/meshgate/meshgate/check@${version}
    inputs:
      stage: test
      # audience: the text of \`audience\` in meshgate.yaml, once it names one
`;
/** What an administrator applies so that the jobs may read, and apply may write. */
const rolesText = (environments) => {
    const groups = new Map();
    for (const { group, resource } of [...kinds/* meshKinds */.hT, ...kinds/* workloadKinds */.dd, ...kinds/* rbacKinds */.UF]) {
        const resources = groups.get(group) ?? new Set();
        groups.set(group, resources.add(resource));
    }
    const parents = environments.map(({ name }) => (0,names/* applySetParentName */.Uu)(name));
    const reader = {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'ClusterRole',
        metadata: { name: 'meshgate-reader' },
        rules: [
            ...[...groups]
                .sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b))
                .map(([group, resources]) => ({
                apiGroups: [group],
                resources: [...resources].sort(order/* byCodePoint */.H),
                verbs: ['get', 'list'],
            })),
            { apiGroups: [''], resources: ['configmaps'], resourceNames: ['istio', ...parents], verbs: ['get', 'list'] },
        ],
    };
    const verbs = ['get', 'list', 'create', 'patch', 'delete'];
    const appliers = [...new Set(environments.map(({ namespace }) => namespace))].map((namespace) => ({
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'Role',
        metadata: { name: 'meshgate-applier', namespace },
        rules: [
            { apiGroups: [''], resources: ['serviceaccounts', 'configmaps'], verbs },
            { apiGroups: ['rbac.authorization.k8s.io'], resources: ['roles', 'rolebindings'], verbs },
            { apiGroups: ['security.istio.io'], resources: ['authorizationpolicies'], verbs },
        ],
    }));
    return [
        '# For an administrator: kubectl apply -f -, then bind meshgate-reader to the jobs of merge requests and both to the',
        '# job that applies. The applier must hold what the bindings give away, or be allowed to `bind` by name.',
        [reader, ...appliers]
            .map((object) => (0,dist/* stringify */.As)(object, { lineWidth: 0, aliasDuplicateObjects: false }))
            .join('---\n'),
    ].join('\n');
};

;// CONCATENATED MODULE: ./src/commands/init.ts




/**
 * `meshgate init`: the first configuration, the merge-request job and the RBAC to paste, from what it finds. Changes
 * nothing that exists: what would go into a file that is there is printed.
 */
const init = async (ports, options) => {
    const remote = readRemote(ports.remote);
    const platform = await choosePlatform(ports, options.platform, remote?.host);
    const read = async (globs) => (await ports.repository.readTree('worktree', globs)).files;
    const { environments, unbuilt } = await findManifests(read, options.environment ?? 'staging');
    const configuration = configurationText({
        platform,
        remote,
        environments,
        unbuilt,
        contexts: ports.contexts,
        context: options.context,
    });
    const files = [
        { path: 'meshgate.yaml', text: configuration },
        platform === 'github'
            ? { path: '.github/workflows/mesh.yml', text: workflowText(ports.version) }
            : { path: '.gitlab-ci.yml', text: pipelineText(ports.version) },
    ];
    const roles = rolesText(environments);
    const done = [];
    for (const { path, text } of files) {
        const there = await ports.exists(path);
        if (!there)
            await ports.create(path, text);
        done.push({ path, state: there ? 'exists' : 'created', text });
        if (!there)
            ports.output.info(`${path} is written.`);
        else
            ports.output.section(`${path} exists and is not changed; what would stand there:`, text);
    }
    for (const path of unbuilt)
        ports.output.warning(`${path} builds other files: render it in a job before check (helm template, kustomize build).`);
    ports.output.info(`Environments: ${environments.map(({ name, namespace, policies }) => `${name} (namespace ${namespace}, ${policies.join(', ') || 'all Istio YAML'})`).join('; ')}.`);
    ports.output.info('Next: `meshgate check`, then `meshgate doctor`. Objects for an administrator follow on stdout.');
    if (!options.json)
        await ports.print(roles);
    return { exitCode: codes/* exitCodes */.h.fine, errors: [], plans: [], details: { init: { files: done, roles } } };
};
const choosePlatform = async (ports, wanted, host) => {
    if (wanted === 'github' || wanted === 'gitlab')
        return wanted;
    if (wanted === undefined && host !== undefined) {
        if (host === 'github.com' || host.startsWith('github.'))
            return 'github';
        if (host === 'gitlab.com' || /(^|\.)gitlab\./.test(host))
            return 'gitlab';
    }
    if (wanted === undefined) {
        const [gitlab, github] = await Promise.all([ports.exists('.gitlab-ci.yml'), ports.exists('.github')]);
        if (gitlab !== github)
            return gitlab ? 'gitlab' : 'github';
    }
    throw new problem/* Refusal */.P({
        code: 'USAGE',
        message: 'init does not see where this repository is reviewed',
        where: { kind: 'input', name: '--platform' },
        expected: 'github or gitlab',
        received: wanted ?? (host === undefined ? 'no remote `origin`' : `a remote at ${host}`),
        remedy: 'Say it: meshgate init --platform github, or --platform gitlab.',
    });
};


/***/ }),

/***/ 8546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ defaultGlobs),
/* harmony export */   Hc: () => (/* binding */ globRoot),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   RQ: () => (/* binding */ globFlaw),
/* harmony export */   fU: () => (/* binding */ globMatcher)
/* harmony export */ });
/** Why a glob or path of the configuration is refused (attack G08); undefined where it is fine. */
const globFlaw = (glob) => {
    if (glob === '')
        return 'empty';
    if (/\p{Cc}/u.test(glob))
        return 'control';
    if (glob.includes('\\'))
        return 'backslash';
    if (glob.startsWith('/') || glob.startsWith('~') || /^[A-Za-z]:/.test(glob))
        return 'absolute';
    if (glob.split('/').includes('..'))
        return 'parent';
    return /[{}[\]!]/.test(glob) ? 'unknown syntax' : undefined;
};
/** Files with manifests anywhere in the repository: what is read where nobody lists any. */
const defaultGlobs = ['**/*.yaml', '**/*.yml', '**/*.json'];
const segmentsOf = (path) => path.split('/').filter((part) => part !== '' && part !== '.');
/** Whether a glob holds a wildcard; one that holds none is a path. */
const isPattern = (glob) => glob.includes('*') || glob.includes('?');
/** The folder below which everything that a glob matches stands; '' is the root. */
const globRoot = (glob) => {
    const segments = segmentsOf(glob);
    const first = segments.findIndex((segment) => isPattern(segment));
    return (first === -1 ? segments : segments.slice(0, first)).join('/');
};
/** A path matches where one of the globs does. Time is linear in the path for each glob's length. */
const globMatcher = (globs) => {
    const compiled = globs.map(segmentsOf);
    return (path) => {
        const segments = segmentsOf(path);
        return compiled.some((glob) => matchesAll(glob, segments, (part) => part === '**', matchesSegment));
    };
};
const matchesSegment = (pattern, segment) => pattern === segment ||
    (isPattern(pattern) &&
        matchesAll([...pattern], [...segment], (part) => part === '*', (part, character) => part === '?' || part === character));
/** The classic two-pointer match: on a mismatch only the last star is tried again, so nothing explodes. */
const matchesAll = (pattern, text, isStar, matches) => {
    let at = 0;
    let star = -1;
    let resume = 0;
    let index = 0;
    while (index < text.length) {
        const part = pattern[at];
        if (part !== undefined && isStar(part)) {
            star = at;
            resume = index;
            at += 1;
        }
        else if (part !== undefined && matches(part, text[index] ?? '')) {
            at += 1;
            index += 1;
        }
        else if (star !== -1) {
            at = star + 1;
            resume += 1;
            index = resume;
        }
        else
            return false;
    }
    while (at < pattern.length && isStar(pattern[at] ?? ''))
        at += 1;
    return at === pattern.length;
};


/***/ }),

/***/ 5467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findInJson),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _parsed_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4848);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1898);


/** Ends the reading; the flaw is the only one that counts. */
class Malformed extends Error {
    flaw;
    constructor(flaw) {
        super(flaw.message);
        this.flaw = flaw;
    }
}
const quote = 34;
const backslash = 92;
const wholeNumber = /^-?[0-9]+$/;
const numberAt = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
/**
 * RFC 8259 in one pass: JSON.parse would take the last of two equal members in silence (attack K06), and its objects
 * have a prototype. A byte order mark is skipped, as kubectl does.
 */
class Reader {
    text;
    depth;
    at;
    flaws = [];
    items = new Map();
    constructor(text, depth) {
        this.text = text;
        this.depth = depth;
        this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    }
    /** The one value of the text. */
    document() {
        const value = this.value(0, true);
        this.space();
        if (this.at < this.text.length)
            this.fail('Text follows the end of the value', 'one JSON value in a file');
        return value;
    }
    fail(message, expected) {
        const received = this.at < this.text.length ? this.text.slice(this.at, this.at + 20) : 'the end of the file';
        throw new Malformed({
            code: 'YAML_SYNTAX',
            offset: this.at,
            message,
            expected,
            received,
            remedy: 'Write well-formed JSON (RFC 8259): no comments, no trailing commas',
        });
    }
    space() {
        for (;;) {
            const code = this.text.charCodeAt(this.at);
            if (code !== 32 && code !== 10 && code !== 13 && code !== 9)
                return;
            this.at += 1;
        }
    }
    /** `list`: the value is a document or an item of a list, so its `items` may be objects of their own. */
    value(depth, list) {
        this.space();
        switch (this.text.charCodeAt(this.at)) {
            case 123:
                return this.object(depth + 1, list);
            case 91:
                return this.array(depth + 1, false);
            case quote:
                return this.string();
            case 116:
                return this.word('true', true);
            case 102:
                return this.word('false', false);
            case 110:
                return this.word('null', null);
            default:
                return this.number();
        }
    }
    word(word, value) {
        if (!this.text.startsWith(word, this.at))
            this.fail('This is no JSON value', 'a value');
        this.at += word.length;
        return value;
    }
    number() {
        numberAt.lastIndex = this.at;
        const text = numberAt.exec(this.text)?.[0];
        if (text === undefined)
            return this.fail('This is no JSON value', 'a value');
        const value = Number(text);
        if (!Number.isFinite(value) || (wholeNumber.test(text) && !Number.isSafeInteger(value)))
            this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .notExact */ .Hr)(text.slice(0, 60), this.at));
        this.at += text.length;
        return value + 0;
    }
    string() {
        const start = this.at;
        let at = start + 1;
        let escaped = false;
        for (;;) {
            const code = this.text.charCodeAt(at);
            if (code === quote)
                break;
            if (code === backslash) {
                escaped = true;
                at += 2;
            }
            else if (code >= 32) {
                at += 1;
            }
            else {
                // NaN at the end of the text, or a control character.
                this.at = at;
                return this.fail('A string does not end, or holds a control character', '"');
            }
        }
        if (!escaped) {
            this.at = at + 1;
            return this.text.slice(start + 1, at);
        }
        try {
            const value = JSON.parse(this.text.slice(start, at + 1));
            this.at = at + 1;
            return String(value);
        }
        catch {
            return this.fail('A string has an escape that JSON does not know', '\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX');
        }
    }
    object(depth, list) {
        if (depth > this.depth)
            throw new Malformed((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)(this.depth, this.at));
        const object = (0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyObject */ .vB)();
        this.at += 1;
        this.space();
        if (this.text.charCodeAt(this.at) === 125) {
            this.at += 1;
            return object;
        }
        for (;;) {
            this.space();
            const start = this.at;
            if (this.text.charCodeAt(start) !== quote)
                this.fail('A member has no name', 'a string in double quotes');
            const key = this.string();
            this.space();
            if (this.text.charCodeAt(this.at) !== 58)
                this.fail('A member has no value', ':');
            this.at += 1;
            if (_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKeys */ .kW.has(key))
                this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKey */ .$X)(key, start));
            else if (key in object)
                this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .duplicateKey */ .Ve)(key, start));
            const value = this.member(key, depth, list);
            if (!_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKeys */ .kW.has(key))
                object[key] = value;
            this.space();
            const code = this.text.charCodeAt(this.at);
            if (code !== 44 && code !== 125)
                this.fail('An object does not end', ', or }');
            this.at += 1;
            if (code === 125)
                return object;
        }
    }
    member(key, depth, list) {
        this.space();
        if (list && key === 'items' && this.text.charCodeAt(this.at) === 91)
            return this.array(depth + 1, true);
        return this.value(depth, false);
    }
    array(depth, list) {
        if (depth > this.depth)
            throw new Malformed((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)(this.depth, this.at));
        const array = [];
        this.at += 1;
        this.space();
        if (this.text.charCodeAt(this.at) === 93) {
            this.at += 1;
            return array;
        }
        for (;;) {
            this.space();
            const start = this.at;
            const value = this.value(depth, list);
            if (list && typeof value === 'object' && value !== null && !Array.isArray(value)) {
                this.items.set(value, { start, end: this.at });
            }
            array.push(value);
            this.space();
            const code = this.text.charCodeAt(this.at);
            if (code !== 44 && code !== 93)
                this.fail('An array does not end', ', or ]');
            this.at += 1;
            if (code === 93)
                return array;
        }
    }
}
/** Reads a JSON file; never throws, whatever the text. */
const readJson = (text, depth) => {
    const reader = new Reader(text, depth);
    const range = { start: 0, end: text.length };
    try {
        const value = reader.document();
        return { language: 'json', documents: [{ range, value, flaws: reader.flaws, items: reader.items }] };
    }
    catch (error) {
        if (!(error instanceof Malformed))
            throw error;
        return {
            language: 'json',
            documents: [{ range, value: undefined, flaws: [...reader.flaws, error.flaw], items: new Map() }],
        };
    }
};
/** The offset just after the value that starts at `start`; the text is known to be well-formed. */
const skipValue = (text, start) => {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === quote) {
            for (at += 1; at < text.length && text.charCodeAt(at) !== quote; at += 1)
                if (text.charCodeAt(at) === backslash)
                    at += 1;
            if (depth === 0)
                return at + 1;
        }
        else if (code === 123 || code === 91)
            depth += 1;
        else if (code === 125 || code === 93) {
            depth -= 1;
            if (depth === 0)
                return at + 1;
            if (depth < 0)
                return at;
        }
        else if (depth === 0 && (code === 44 || code <= 32))
            return at;
    }
    return text.length;
};
const skipTo = (text, start) => {
    let at = start;
    while (at < text.length &&
        (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 44 || text.charCodeAt(at) === 0xfeff))
        at += 1;
    return at;
};
/**
 * The offset of a part of the value that starts at `start`: of a member its name, of an array its element. A part that
 * is not there gives its nearest parent. The text must have been read without a flaw.
 */
const findInJson = (text, start, pointer) => {
    let found = skipTo(text, start);
    let value = found;
    for (const part of (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerParts */ .uo)(pointer)) {
        const open = text.charCodeAt(value);
        if (open !== 123 && open !== 91)
            return found;
        let at = skipTo(text, value + 1);
        let next;
        for (let index = 0; at < text.length && text.charCodeAt(at) !== 125 && text.charCodeAt(at) !== 93; index += 1) {
            if (open === 91) {
                if (String(index) === part) {
                    found = at;
                    next = at;
                    break;
                }
                at = skipTo(text, skipValue(text, at));
                continue;
            }
            const end = skipValue(text, at);
            const content = skipTo(text, text.indexOf(':', end) + 1);
            if (JSON.parse(text.slice(at, end)) === part) {
                found = at;
                next = content;
                break;
            }
            at = skipTo(text, skipValue(text, content));
        }
        if (next === undefined)
            return found;
        value = next;
    }
    return found;
};


/***/ }),

/***/ 5265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ holdsHelmTemplate),
/* harmony export */   J_: () => (/* binding */ buildFile),
/* harmony export */   jw: () => (/* binding */ isHelmTemplate)
/* harmony export */ });
/** Files that build others, by name. */
const buildFile = (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name === 'kustomization.yaml' || name === 'kustomization.yml' || name === 'Kustomization')
        return 'kustomize';
    return name === 'Chart.yaml' ? 'helm' : undefined;
};
// Go template actions as charts write them. Istio's path templates are {*} and {**}; Lua and PromQL do not match.
const action = /\{\{-? ?(?:\.(?:Values|Release|Chart|Capabilities|Files|Template)\b|(?:include|template|tpl|define|if|range|with|end|else|required|default|toYaml|printf|lookup|block)\b|\$[A-Za-z_.]|\/\*)/;
/** Whether a text is a Helm template, or a value of one that was never rendered. */
const isHelmTemplate = (text) => text.includes('{{') && action.test(text);
/** Whether any text within a value is an unrendered template. */
const holdsHelmTemplate = (value) => {
    if (typeof value === 'string')
        return isHelmTemplate(value);
    if (typeof value !== 'object' || value === null)
        return false;
    return Array.isArray(value)
        ? value.some((item) => holdsHelmTemplate(item))
        : Object.entries(value).some(([key, item]) => key.includes('{{') || holdsHelmTemplate(item));
};


/***/ })

};
