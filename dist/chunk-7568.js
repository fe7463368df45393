export const id = 7568;
export const ids = [7568];
export const modules = {

/***/ 61682:
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
/* harmony export */   l1: () => (/* binding */ appliedAnnotation),
/* harmony export */   xg: () => (/* binding */ generatedName)
/* harmony export */ });
/* unused harmony export shortHash */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
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
/** Of the ApplySet parent alone: the run that wrote last, so that an older one does not write over it. */
const appliedAnnotation = 'meshgate.dev/applied';
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

/***/ 67820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ init_command),
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./src/errors/codes.ts + 12 modules
var codes = __webpack_require__(31374);
// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(53155);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
;// CONCATENATED MODULE: ./src/init/choose-platform.ts

/** Where the repository is reviewed: as said, else by its remote, else by the files of one platform. */
const choosePlatform = async (exists, wanted, host) => {
    if (wanted === 'github' || wanted === 'gitlab')
        return wanted;
    if (wanted === undefined && host !== undefined) {
        if (host === 'github.com' || host.startsWith('github.'))
            return 'github';
        if (host === 'gitlab.com' || /(^|\.)gitlab\./.test(host))
            return 'gitlab';
    }
    if (wanted === undefined) {
        const [gitlab, github] = await Promise.all([exists('.gitlab-ci.yml'), exists('.github')]);
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

// EXTERNAL MODULE: ./src/manifests/glob.ts
var glob = __webpack_require__(38546);
// EXTERNAL MODULE: ./src/manifests/interest.ts
var interest = __webpack_require__(82834);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 4 modules
var read_objects = __webpack_require__(22053);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
;// CONCATENATED MODULE: ./src/init/find-manifests.ts





const ownNamespaces = new Set(['', 'default', 'istio-system', 'kube-system', 'kube-public']);
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const pathOf = (object) => (object.source.kind === 'file' ? object.source.path : '');
/** Where policies stand in the repository, as globs that `check` takes as they are. */
const findManifests = async (read, fallbackName) => {
    const files = await read(glob/* defaultGlobs */.Fq);
    const { objects, problems } = (0,read_objects/* readObjects */.$I)(files, { selection: 'found' });
    const unbuilt = problems
        .filter(({ code }) => code === 'KUSTOMIZATION' || code === 'HELM_TEMPLATE' || code === 'PLACEHOLDER')
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
            const found = (0,read_objects/* readObjects */.$I)(files.filter(({ path }) => own.includes(path)), { selection: 'found' }).objects;
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
    const isClean = async (globs) => (0,read_objects/* readObjects */.$I)(await read(globs), { selection: 'named' }).problems.length === 0;
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
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/bindings/names.ts
var names = __webpack_require__(61682);
// EXTERNAL MODULE: ./src/mesh/kinds.ts
var kinds = __webpack_require__(73918);
;// CONCATENATED MODULE: ./src/init/texts.ts




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
    const platform = await choosePlatform(ports.exists, options.platform, remote?.host);
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
const init_command = (0,command/* defineCommand */.NB)({
    flags: { platform: command/* text */.Qq, environment: command/* text */.Qq, context: command/* text */.Qq },
    read: (given) => ({
        platform: given.text('platform'),
        environment: given.text('environment'),
        context: given.text('context'),
    }),
    run: async ({ workingFolder, offline, json }, question) => init({ ...offline, ...(await workingFolder()) }, { json, ...question }),
    help: `meshgate init: the first configuration, from what it finds

  meshgate init
  meshgate init --platform gitlab --context kind-dev > rbac.yaml

Writes meshgate.yaml and the merge-request job (.github/workflows/mesh.yml or .gitlab-ci.yml) from the remote, the manifests and
the kubeconfig, and prints the RBAC for an administrator on stdout. Changes nothing that exists: what would go there is printed.
What it writes passes \`meshgate check\` as it is; ids that it cannot know stand as "0", with the command that finds them.

  --platform NAME       github or gitlab, where the remote does not say it
  --environment NAME    the environment's name (default staging), where the folders tell none
  --context NAME        the context of the kubeconfig that becomes the cluster
  --json                one object on stdout, with the texts
`,
});


/***/ }),

/***/ 89381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isPodTemplate),
/* harmony export */   k: () => (/* binding */ holdsMeshParts)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

const member = (value, name) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
const isContainer = (value) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && (typeof value['image'] === 'string' || typeof value['name'] === 'string');
/** A template is known by its shape: `spec.containers` is a list of containers. */
const isPodTemplate = (value) => {
    const containers = member(member(value, 'spec'), 'containers');
    return Array.isArray(containers) && containers.length > 0 && containers.every(isContainer);
};
/** Deeper than any kind nests its pods. */
const deepest = 12;
/**
 * Whether an object of a kind that nobody knows holds what decides in a mesh: a template of pods, or a MeshConfig for an
 * installation of Istio.
 */
const holdsMeshParts = (value, depth = 0) => {
    if (depth > deepest)
        return false;
    if (Array.isArray(value))
        return value.some((item) => holdsMeshParts(item, depth + 1));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return false;
    if (isPodTemplate(value) || (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(member(value, 'meshConfig')))
        return true;
    return Object.values(value).some((inner) => holdsMeshParts(inner, depth + 1));
};


/***/ })

};
