export const id = 4542;
export const ids = [4542];
export const modules = {

/***/ 29685:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ init_command),
  init: () => (/* binding */ init),
  printLogs: () => (/* binding */ printLogs)
});

// EXTERNAL MODULE: ./src/command-line/command.ts + 1 modules
var command = __webpack_require__(70578);
// EXTERNAL MODULE: ./src/command-line/outcome.ts
var outcome = __webpack_require__(21690);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/init/access-log.ts

/** Fields of a log line that `check`, `replay` and `denials` read, with what Envoy writes there. */
const accessLogFields = {
    start_time: '%START_TIME%',
    method: '%REQ(:METHOD)%',
    // As it arrives, which is what policies read: a gateway that rewrites leaves the old one in `x-envoy-original-path`, and
    // Istio's default format prefers that. A query may hold tokens, and no policy reads it.
    path: '%REQ_WITHOUT_QUERY(:PATH)%',
    protocol: '%PROTOCOL%',
    authority: '%REQ(:AUTHORITY)%',
    requested_server_name: '%REQUESTED_SERVER_NAME%',
    response_code: '%RESPONSE_CODE%',
    response_code_details: '%RESPONSE_CODE_DETAILS%',
    connection_termination_details: '%CONNECTION_TERMINATION_DETAILS%',
    downstream_peer_uri_san: '%DOWNSTREAM_PEER_URI_SAN%',
    downstream_remote_address: '%DOWNSTREAM_REMOTE_ADDRESS%',
    x_forwarded_for: '%REQ(X-FORWARDED-FOR)%',
    upstream_cluster: '%UPSTREAM_CLUSTER%',
    request_id: '%REQ(X-REQUEST-ID)%',
};
const provider = 'meshgate-json';
/** What an administrator adds so that proxies write such lines: a provider in MeshConfig, and the object that asks for it. */
const accessLogText = function (rootNamespace) { return [
    '# 1. Into MeshConfig: `meshConfig:` of the values of istiod, or `mesh` of its ConfigMap.',
    (0,dist/* stringify */.As)({
        meshConfig: {
            extensionProviders: [
                {
                    name: provider,
                    envoyFileAccessLog: { path: '/dev/stdout', logFormat: { labels: accessLogFields } },
                },
            ],
        },
    }).trimEnd(),
    '---',
    '# 2. Into the cluster: requests and denials, at sidecars and gateways. Add the provider to the Telemetry of this namespace that',
    '# has no selector, where there is one: Istio reads one such object alone. Waypoints need one of their own, with `targetRefs`.',
    (0,dist/* stringify */.As)({
        apiVersion: 'telemetry.istio.io/v1',
        kind: 'Telemetry',
        metadata: { name: 'meshgate-access-log', namespace: rootNamespace },
        spec: { accessLogging: [{ providers: [{ name: provider }] }] },
    }).trimEnd(),
    '',
].join('\n') };

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/open/configuration.ts
var open_configuration = __webpack_require__(30950);
// EXTERNAL MODULE: ./src/open/reached/list-units.ts + 1 modules
var list_units = __webpack_require__(10759);
;// CONCATENATED MODULE: ./src/init/choose-platform.ts

/** Where the repository is reviewed: as said, else by its remote, else by the files of one platform. */
const choosePlatform = async function (exists, wanted, host, hasRemote) {
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
        received: wanted ?? remoteWords(host, hasRemote),
        remedy: 'Say it: meshgate init --platform github, or --platform gitlab.',
    });
};
/** An address may hold a login: what of it is no host stays out of the text. */
const remoteWords = function (host, hasRemote) {
    if (host !== undefined)
        return `a remote at ${host}`;
    return hasRemote ? 'a remote `origin` that is a folder and names no server' : 'no remote `origin`';
};

// EXTERNAL MODULE: ./src/manifests/environment-name.ts
var environment_name = __webpack_require__(22487);
// EXTERNAL MODULE: ./src/manifests/glob.ts
var glob = __webpack_require__(38546);
// EXTERNAL MODULE: ./src/manifests/interest.ts
var interest = __webpack_require__(82834);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 6 modules
var read_objects = __webpack_require__(16059);
// EXTERNAL MODULE: ./src/manifests/team-namespace.ts
var team_namespace = __webpack_require__(67359);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/ports/repository.ts
var repository = __webpack_require__(57274);
;// CONCATENATED MODULE: ./src/init/name-apart.ts
/** The one folder of all lists of an environment that nothing names. */
const folderOfLists = function ({ isNamed, policies }) {
    const folders = new Set(policies.map((glob) => glob.slice(0, Math.max(0, glob.indexOf('/')))));
    const [only = ''] = folders;
    return !isNamed && folders.size === 1 && /^[A-Za-z0-9](?:[-A-Za-z0-9_]{0,38}[A-Za-z0-9])?$/.test(only)
        ? only
        : undefined;
};
/** A number tells equal names apart. A name that the tree says goes first: `overlays/staging` is staging, whatever else is called so for want of a name. */
const nameApart = function (environments) {
    const taken = new Set();
    const names = new Map();
    for (const isNamed of [true, false])
        for (const environment of environments) {
            if (environment.isNamed !== isNamed)
                continue;
            const words = taken.has(environment.name) ? (folderOfLists(environment) ?? environment.name) : environment.name;
            let name = words;
            for (let count = 2; taken.has(name); count += 1)
                name = `${words}-${count}`;
            taken.add(name);
            names.set(environment, name);
        }
    return environments.map((environment) => ({ ...environment, name: names.get(environment) ?? environment.name }));
};

;// CONCATENATED MODULE: ./src/init/unit-environments.ts

/** More than these help nobody who reads the file for the first time. */
const mostUnitsWritten = 20;
/** One environment for each unit, named by its values or its folder. */
const unitEnvironments = function (units, fallbackName) {
    const ordered = [...units].sort((a, b) => (0,order/* byCodePoint */.HH)(placeOf(a.settings), placeOf(b.settings)));
    return ordered.slice(0, mostUnitsWritten).map(({ settings, namespace }) => {
        const name = unitName(settings);
        return {
            name: name ?? fallbackName,
            isNamed: name !== undefined,
            namespace: namespace ?? 'default',
            policies: [],
            unit: settings,
        };
    });
};
const placeOf = function ({ path, values }) { return [path, ...values].join('\n') };
const unitName = function ({ path, values }) {
    const folder = path.split('/').at(-1) ?? '';
    const file = (values.at(-1)?.split('/').at(-1) ?? '').replace(/\.ya?ml$/, '').replace(/^values[-.]?/, '');
    const words = [folder === '.' ? '' : folder, file].filter((word) => word !== '').join('-');
    const plain = words
        .replaceAll(/[^A-Za-z0-9_-]/g, '-')
        .replaceAll(/^[-_]+/g, '')
        .slice(0, 40)
        .replace(/[-_]+$/, '');
    // `all` is a word of the command line.
    return plain === '' || plain === 'all' ? undefined : plain;
};

;// CONCATENATED MODULE: ./src/init/find-manifests.ts










const pathOf = function (object) { return (object.source.kind === 'file' ? object.source.path : '') };
/** Where a job puts what it renders, until somebody says otherwise. */
const rendered = 'rendered/**/*.yaml';
/** Units that `check` renders, and where other policies stand, as globs that it takes as they are. */
const findManifests = async function (read, fallbackName, { units, isTaken }) {
    const rest = async (globs) => (await read(globs)).filter(({ path }) => !isTaken(path));
    const plain = await findPlainManifests(units.length > 0 ? rest : read, fallbackName);
    if (units.length === 0)
        return plain;
    const listed = plain.environments.filter(({ policies }) => policies.length > 0 && policies[0] !== rendered);
    return { environments: nameApart([...unitEnvironments(units, fallbackName), ...listed]), unbuilt: plain.unbuilt };
};
const findPlainManifests = async function (read, fallbackName) {
    const files = await read(glob/* defaultGlobs */.Fq);
    const { objects, problems } = (0,read_objects/* readObjects */.$I)(files, { selection: 'found' });
    const unbuilt = problems
        .filter(({ code }) => code === 'KUSTOMIZATION' || code === 'HELM_TEMPLATE' || code === 'PLACEHOLDER')
        .flatMap(({ where }) => (where?.kind === 'file' ? [where.path] : []));
    const isBuilt = (path) => !unbuilt.some((build) => (0,repository/* folderOf */.yS)(build) !== '' && path.startsWith(`${(0,repository/* folderOf */.yS)(build)}/`)) &&
        !unbuilt.includes(path) &&
        (0,glob/* globFlaw */.RQ)(path) === undefined;
    // The same object in two folders means two environments: both files count, though one object is told of them.
    const twice = problems.flatMap(({ code, where, expected }) => code === 'DUPLICATE_OBJECT' && where?.kind === 'file'
        ? [[where.path, / at (.*):\d+:\d+$/.exec(expected ?? '')?.[1] ?? '']]
        : []);
    const paths = [...new Set([...objects.filter(({ key }) => (0,interest/* decidesAccess */.wV)(key.group)).map(pathOf), ...twice.flat()])]
        .filter((path) => path !== '' && isBuilt(path))
        .sort(order/* byCodePoint */.HH);
    if (paths.length === 0)
        return {
            environments: [
                {
                    name: fallbackName,
                    isNamed: false,
                    namespace: namespaceOf(objects),
                    policies: unbuilt.length > 0 ? [rendered] : [],
                },
            ],
            unbuilt,
        };
    const split = splitAt(twice.filter((pair) => pair.every(isBuilt))) ?? splitByNames(paths);
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
                .sort(order/* byCodePoint */.HH)[0];
            return {
                name,
                isNamed: split !== undefined,
                namespace: namespaceOf(found),
                policies: await globsOf(own, new Set(paths.filter((path) => !own.includes(path))), read),
                ...(audience === undefined ? {} : { audience }),
            };
        })),
    };
};
/** The place in the paths where two descriptions of one object part: `overlays/staging` and `overlays/production`. */
const splitAt = function (twice) {
    const places = twice.map(([a, b]) => {
        const [left, right] = [a.split('/'), b.split('/')];
        const index = left.findIndex((part, at) => part !== right[at]);
        return { index, names: [left[index] ?? '', right[index] ?? ''] };
    });
    const index = places[0]?.index ?? -1;
    const names = [...new Set(places.flatMap((place) => place.names))].sort(order/* byCodePoint */.HH);
    const usable = names.every((name) => name.length <= 50 && /^[A-Za-z0-9](?:[-A-Za-z0-9_]*[A-Za-z0-9])?$/.test(name));
    return index >= 0 && usable && places.every((place) => place.index === index) ? { index, names } : undefined;
};
/**
 * Where no object stands twice, as where each environment has a namespace of its own: folders beside each other that are called
 * as environments are. The outermost place counts, and what stands in none of them belongs to all.
 */
const splitByNames = function (paths) {
    const folders = paths.map((path) => path.split('/').slice(0, -1));
    const deepest = Math.max(0, ...folders.map(({ length }) => length));
    for (let index = 0; index < deepest; index += 1) {
        const namesOf = new Map();
        for (const parts of folders) {
            const name = parts[index] ?? '';
            const parent = parts.slice(0, index).join('/');
            if ((0,environment_name/* isEnvironmentName */.tq)(name))
                namesOf.set(parent, (namesOf.get(parent) ?? new Set()).add(name));
        }
        if ([...namesOf.values()].some(({ size }) => size > 1))
            return { index, names: [...new Set([...namesOf.values()].flatMap((names) => [...names]))].sort(order/* byCodePoint */.HH) };
    }
    return undefined;
};
const namespaceOf = function (objects) { return (0,team_namespace/* teamNamespace */.Z)(objects.map(({ key }) => key.namespace)) ?? 'default' };
/** The widest globs that hold these files, none of another environment and no stray one: whole trees, else folders, else the files by name. */
const globsOf = async function (paths, others, read) {
    // Looking through a whole repository leaves out what mentions no policy; a glob that lists it does not.
    const isClean = async (globs) => {
        const files = await read(globs);
        return (files.every(({ path }) => !others.has(path)) && (0,read_objects/* readObjects */.$I)(files, { selection: 'named' }).problems.length === 0);
    };
    const extension = (path) => path.slice(path.lastIndexOf('.'));
    const tree = (path) => path.includes('/') ? `${path.split('/')[0] ?? ''}/**/*${extension(path)}` : path;
    const deep = (path) => (path.includes('/') ? `${(0,repository/* folderOf */.yS)(path)}/**/*${extension(path)}` : path);
    const folder = (path) => (path.includes('/') ? `${(0,repository/* folderOf */.yS)(path)}/*${extension(path)}` : path);
    for (const globOf of [tree, deep, folder]) {
        const globs = [...new Set(paths.map(globOf))].sort(order/* byCodePoint */.HH);
        if (globs.length <= 20 && (await isClean(globs)))
            return globs;
    }
    return paths;
};

// EXTERNAL MODULE: ./src/bindings/names.ts
var names = __webpack_require__(61682);
// EXTERNAL MODULE: ./src/mesh/kinds.ts
var kinds = __webpack_require__(73918);
// EXTERNAL MODULE: ./src/plan/server-side/server-side.ts + 2 modules
var server_side = __webpack_require__(69442);
// EXTERNAL MODULE: ./src/bindings/guard.ts
var guard = __webpack_require__(79971);
;// CONCATENATED MODULE: ./src/init/written-rights.ts


/** What `apply` does with an object of a kind that it writes. */
const writeVerbs = ['get', 'list', 'create', 'patch', 'delete'];
/**
 * Kubernetes lets nobody give away what they do not hold: a RoleBinding needs `bind` on its role, by name, and a Role its own
 * rules. What a binding may not ask for is not given, `apply` would refuse it.
 */
const withWrittenRights = function (configuration) { return (configuration.protected?.environments ?? []).map((environment) => {
    const bindings = writableBindings(configuration, environment);
    return {
        ...environment,
        written: [
            ...(configuration.protected?.apply.policies === true
                ? [
                    {
                        apiGroups: ['security.istio.io'],
                        resources: ['peerauthentications', 'requestauthentications'],
                        verbs: [...writeVerbs],
                    },
                ]
                : []),
            ...bindRules(bindings),
            ...bindings.flatMap(({ permissions }) => permissions.map(heldRule)),
        ],
    };
}) };
const writableBindings = function ({ after, head }, environment) { return head === undefined
    ? []
    : (after?.bindings ?? [])
        .filter(({ environments }) => environments?.includes(environment.name) ?? true)
        .filter((binding) => (0,guard/* guardConfiguration */.ch)([binding], environment, head.locate, environment.mesh.rootNamespace ?? 'istio-system')
        .length === 0) };
const bindRules = function (bindings) { return ['Role', 'ClusterRole'].flatMap((kind) => {
    const names = new Set(bindings.flatMap(({ roleRef }) => (roleRef?.kind === kind ? [roleRef.name] : [])));
    return names.size === 0
        ? []
        : [
            {
                apiGroups: ['rbac.authorization.k8s.io'],
                resources: [kind === 'Role' ? 'roles' : 'clusterroles'],
                resourceNames: [...names].sort(order/* byCodePoint */.HH),
                verbs: ['bind'],
            },
        ];
}) };
const heldRule = function ({ apiGroups, resources, resourceNames, verbs }) { return ({
    apiGroups: [...apiGroups],
    resources: [...resources],
    ...(resourceNames.length === 0 ? {} : { resourceNames: [...resourceNames] }),
    verbs: [...verbs],
}) };

;// CONCATENATED MODULE: ./src/init/texts.ts






/**
 * An URL of git: https, ssh or `git@host:path`. Credentials in it are dropped. A port of https is one of the platform's own address,
 * and of its issuer; a port of ssh says nothing about either.
 */
const readRemote = function (url) {
    const match = /^https:\/\/(?:[^/@]*@)?([A-Za-z0-9.-]+(?::\d+)?)\/([\w./-]+?)(?:\.git)?\/?$/.exec(url) ??
        /^(?:http|ssh|git):\/\/(?:[^/@]*@)?([A-Za-z0-9.-]+)(?::\d+)?\/([\w./-]+?)(?:\.git)?\/?$/.exec(url) ??
        /^(?:[\w.-]+@)?([A-Za-z0-9.-]+):([\w./-]+?)(?:\.git)?\/?$/.exec(url);
    return match === null ? undefined : { host: match[1] ?? '', path: (match[2] ?? '').replace(/^\/+/, '') };
};
const flow = function (value) { return (0,dist/* stringify */.As)(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trimEnd() };
/** `meshgate.yaml`: right as it is; what cannot be known here stands in comments, with how to find it. */
const configurationText = function (parts) {
    const { environments, unbuilt, unrendered } = parts;
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
        ...unrendered
            .slice(0, 5)
            .flatMap(({ settings, reason }) => [
            `# unit: ${flow(writtenUnit(settings))} # is none here, since it is not rendered:`,
            `#   ${flow(reason.slice(0, 600)).replaceAll(/[\r\n]+/g, ' ')}`,
        ]),
        'environments:',
        ...environments.flatMap((environment) => environmentLines(environment, parts)),
        '',
    ].join('\n');
};
const environmentLines = function ({ name, namespace, policies, unit, audience }, { platform, remote, contexts, context }) { return [
    `  ${flow(name)}:`,
    `    namespace: ${flow(namespace)} # where bindings are written`,
    ...(policies.length === 0 ? [] : [`    policies: ${flow(policies)}`]),
    ...(unit === undefined ? [] : [`    unit: ${flow(writtenUnit(unit))} # rendered at both revisions`]),
    `    gate: { newAccess: ${isProduction(name) ? 'error' : 'warn'}, lostAccess: warn, findings: error }`,
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
] };
/** What the README shows: new access stops a merge there, and is told elsewhere. */
const isProduction = function (name) { return /(?:^|[-_.])prod(?:uction)?$/i.test(name) };
const writtenUnit = function ({ path, values }) { return values.length === 0 ? { path } : { path, values } };
const idCommand = function (platform, remote) { return platform === 'github'
    ? `gh api repos/${remote?.path ?? 'OWNER/NAME'} --jq '.id, .owner.id'    # repository_id, repository_owner_id`
    : `glab api projects/${encodeURIComponent(remote?.path ?? 'GROUP/NAME')} | jq .id    # project_id; it also stands on the project's page` };
const trustLines = function (platform, remote, name) {
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
    const branch = { ref_path: 'refs/heads/main', ref_protected: 'true' };
    return [
        '      check:',
        `        - ${flow({ gitlab: { ...base, pipeline_source: 'merge_request_event' } })}`,
        '        # Jobs of `plan` and `drift` name the environment and wait for no approval: they read.',
        `        - ${flow({ gitlab: { ...base, environment: name, environment_action: 'prepare', ...branch } })}`,
        '      # Those of `apply` and `revoke` write.',
        `      apply: ${flow({ gitlab: { ...base, environment: name, environment_action: ['start', 'stop'], environment_protected: 'true', ...branch } })}`,
    ];
};
/** The merge-request job. The tag of this release is named; a commit id in its place cannot be moved. */
const workflowText = function (version) { return `name: mesh
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
      - uses: meshgate/meshgate@${version} # pin the commit: git ls-remote https://github.com/meshgate/meshgate ${version}
` };
const pipelineText = function (version) { return `include:
  - component: $CI_SERVER_FQDN/meshgate/meshgate/check@${version}
    inputs:
      stage: test
      # audience: the text of \`audience\` in meshgate.yaml, once it names one
` };
/**
 * What an administrator applies so that the jobs of some environments may read, and apply may write. `all` are those of their
 * cluster: one reader serves them, and one applier a namespace, so that no print takes away what another gave.
 */
const rolesText = function (environments, all = environments) {
    const groups = new Map();
    // Of ConfigMaps those alone that stand below by name: others may hold what is nobody's business.
    const compared = kinds/* comparedKinds */.xJ.filter(({ kind }) => kind !== 'ConfigMap');
    for (const { group, resource } of [...kinds/* readKinds */.eA, ...compared]) {
        const resources = groups.get(group) ?? new Set();
        groups.set(group, resources.add(resource));
    }
    const parents = all.map(({ name }) => (0,names/* applySetParentName */.Uu)(name));
    const reader = {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'ClusterRole',
        metadata: { name: 'meshgate-reader' },
        rules: [
            ...[...groups]
                .sort(([a], [b]) => (0,order/* byCodePoint */.HH)(a, b))
                .map(([group, resources]) => ({
                apiGroups: [group],
                resources: [...resources].sort(order/* byCodePoint */.HH),
                verbs: ['get', 'list'],
            })),
            { apiGroups: [''], resources: ['configmaps'], resourceNames: ['istio', ...parents], verbs: ['get', 'list'] },
            // Which revision a tag of Istio leads to; the tags are the cluster's.
            {
                apiGroups: ['admissionregistration.k8s.io'],
                resources: ['mutatingwebhookconfigurations'],
                verbs: ['get', 'list'],
            },
        ],
    };
    const verbs = [...writeVerbs];
    const appliers = [...new Set(environments.map(({ namespace }) => namespace))].map((namespace) => ({
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'Role',
        metadata: { name: 'meshgate-applier', namespace },
        rules: [
            { apiGroups: [''], resources: ['serviceaccounts', 'configmaps'], verbs },
            { apiGroups: ['rbac.authorization.k8s.io'], resources: ['roles', 'rolebindings'], verbs },
            { apiGroups: ['security.istio.io'], resources: ['authorizationpolicies'], verbs },
            ...loginRules(all.filter((environment) => environment.namespace === namespace)),
            ...writtenRules(all.filter((environment) => environment.namespace === namespace)),
        ],
    }));
    return [
        '# For an administrator: kubectl apply -f -. The roles are bound to the groups that `init --server-side` makes of a job by its',
        '# token; where the jobs log in otherwise, put in their names. Kubernetes lets nobody give away what they do not hold, so the',
        '# applier may `bind` the roles that bindings of meshgate.yaml refer to, by name, and holds the permissions that they list: print',
        '# anew when a binding asks for more.',
        [reader, ...appliers, ...environments.flatMap(server_side/* jobBindings */.Y2)]
            .map((object) => (0,dist/* stringify */.As)(object, { lineWidth: 0, aliasDuplicateObjects: false }))
            .join('---\n'),
    ].join('\n');
};
/** Of several environments and bindings, each rule once. */
const writtenRules = function (environments) { return [
    ...new Map(environments.flatMap(({ written = [] }) => written).map((rule) => [JSON.stringify(rule), rule])).values(),
] };
/** A login is given for the accounts by name alone: without names it would be one as every account of the namespace. */
const loginRules = function (environments) {
    const accounts = [...new Set(environments.flatMap(({ kubeconfig }) => kubeconfig ?? []))].sort(order/* byCodePoint */.HH);
    return accounts.length === 0
        ? []
        : [{ apiGroups: [''], resources: ['serviceaccounts/token'], resourceNames: accounts, verbs: ['create'] }];
};

;// CONCATENATED MODULE: ./src/init/first-files.ts







/** The first configuration, the merge-request job and the RBAC, from what the folder holds. */
const firstFiles = async function (folder, version, options) {
    const remote = readRemote(folder.remote);
    const platform = await choosePlatform(folder.exists, options.platform, remote?.host, folder.remote !== '');
    const read = async (globs) => (await folder.repository.readTree('worktree', globs)).files;
    const units = await (0,list_units/* listUnits */.E)(folder.repository, folder.renderer);
    const { unrendered } = units;
    const found = await findManifests(read, options.environment ?? 'staging', units);
    const configuration = configurationText({
        platform,
        remote,
        ...found,
        unrendered,
        contexts: folder.contexts,
        context: options.context,
    });
    const files = [
        { path: 'meshgate.yaml', text: configuration },
        platform === 'github'
            ? { path: '.github/workflows/mesh.yml', text: workflowText(version) }
            : { path: '.gitlab-ci.yml', text: pipelineText(version) },
    ];
    return { ...found, unrendered, files, roles: rolesText(await configuredOr(folder, found.environments)) };
};
/** The environments of a configuration that is there already: its roles are what somebody needs now. */
const configuredOr = async function ({ exists, repository }, found) {
    if (!(await exists('meshgate.yaml')))
        return found;
    try {
        const both = { base: 'worktree', head: 'worktree' };
        const configuration = await (0,open_configuration/* readConfiguration */.TD)(repository, 'meshgate.yaml', both);
        return configuration.protected === undefined ? found : withWrittenRights(configuration);
    }
    catch (thrown) {
        // A configuration that cannot be read is told by `check`; the roles of what was found are of use.
        if (thrown instanceof problem/* Refusal */.P)
            return found;
        throw thrown;
    }
};

// EXTERNAL MODULE: ./src/open/needed.ts
var needed = __webpack_require__(66923);
// EXTERNAL MODULE: ./src/identity/issuer-profiles.ts + 5 modules
var issuer_profiles = __webpack_require__(25739);
;// CONCATENATED MODULE: ./src/init/server-side-of.ts








/** Environments of one name share a cluster; a context that is the current one may be any. */
const clusterName = function ({ cluster }) { return cluster?.kind === 'id-token' ? cluster.server : cluster?.kind === 'context' ? `context ${cluster.context}` : '' };
/** The API server's side of the configuration that is there, one part for each cluster. */
const serverSideOf = async function (ports, options) {
    const path = 'meshgate.yaml';
    const configuration = await (0,open_configuration/* readConfiguration */.TD)(ports.repository, path, { base: 'worktree', head: 'worktree' });
    if (configuration.protected === undefined)
        throw (0,needed/* configNeeded */.Ui)(path, {
            purpose: 'the server side follows from its trust rules',
            remedy: 'Run `meshgate init` first, and fill in the ids of `trust`.',
        });
    const remote = readRemote(ports.remote);
    const platform = await choosePlatform(ports.exists, options.platform, remote?.host, ports.remote !== '');
    const host = remote?.host ?? (platform === 'github' ? 'github.com' : 'gitlab.com');
    const environments = withWrittenRights(configuration);
    const wanted = (0,open_configuration/* selectEnvironments */.fE)(configuration, options.environment, path).map((one) => one?.name);
    const clusters = [...new Set(environments.map(clusterName))]
        .map((name) => environments.filter((one) => clusterName(one) === name))
        .map((ofCluster) => ({ ofCluster, asked: ofCluster.filter(({ name }) => wanted.includes(name)) }))
        .filter(({ asked }) => asked.length > 0);
    const server = { platform, serverUrl: `https://${host}` };
    const unissued = clusters
        .flatMap(({ ofCluster }) => ofCluster)
        .filter(({ trust }) => [...(trust.check ?? []), ...(trust.apply ?? [])].some((rule) => (0,issuer_profiles/* issuerOfRule */.d)(rule, server) === undefined));
    const [first] = unissued;
    if (first !== undefined)
        throw new problem/* Refusal */.P({
            code: 'CONFIG_NEEDED',
            message: `a trust rule of environment ${JSON.stringify(first.name)} names no issuer, and it is not of the platform ${platform} that this folder was taken for, so the API server cannot be told whom to trust`,
            expected: 'an issuer for every rule of `trust`',
            received: 'a rule without `issuer`',
            remedy: 'Add `issuer: https://YOUR-SERVER` to the rule, or a remote `origin`, or say `--platform gitlab` (or github).',
        });
    return clusters
        .map(({ ofCluster, asked }) => (0,server_side/* serverSideText */.kk)({ environments: asked, ofCluster, server, breakGlass: options.breakGlass ?? 'meshgate:break-glass' }, rolesText(asked, ofCluster)))
        .join('---\n');
};

;// CONCATENATED MODULE: ./src/commands/init.ts





/**
 * `meshgate init`: the first configuration, the merge-request job and the RBAC to paste, from what it finds. Changes
 * nothing that exists: what would go into a file that is there is printed.
 */
const init = async function (ports, { json, ...options }) {
    const { environments, unbuilt, unrendered, files, roles } = await firstFiles(ports, ports.version, options);
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
    for (const { settings, reason } of unrendered)
        ports.output.warning(`No environment is written for ${[settings.path, ...settings.values].join(' with ')}: ${reason}`);
    ports.output.info(`Environments: ${environments.map(({ name, namespace, policies, unit }) => `${name} (namespace ${namespace}, ${unit?.path ?? (policies.join(', ') || 'all Istio YAML')})`).join('; ')}.`);
    ports.output.info('Next: `meshgate check`, then `meshgate doctor`. Objects for an administrator follow on stdout.');
    if (!json)
        await ports.print(roles);
    return { ...(0,outcome/* fine */.Bs)(), details: { init: { files: done, roles } } };
};
/** `meshgate init --logs`: how proxies write the log that `check`, `replay` and `denials` read. Writes nothing. */
const printLogs = async function (ports) {
    await ports.print(accessLogText('istio-system'));
    return (0,outcome/* fine */.Bs)();
};
/** `meshgate init --server-side`: writes nothing, and prints what an administrator gives the API server. */
const printServerSide = async function (ports, question, json) {
    const text = await serverSideOf(ports, question);
    if (!json)
        await ports.print(text);
    return { ...(0,outcome/* fine */.Bs)(), details: { init: { files: [], roles: text } } };
};
const init_command = (0,command/* defineCommand */.NB)({
    flags: { platform: command/* text */.Qq, environment: command/* text */.Qq, context: command/* text */.Qq, logs: command/* flag */.Jt, 'server-side': command/* flag */.Jt, 'break-glass': command/* text */.Qq },
    read: (given) => ({
        platform: given.text('platform'),
        environment: given.text('environment'),
        context: given.text('context'),
        logs: given.flag('logs'),
        serverSide: given.flag('server-side'),
        breakGlass: given.text('break-glass'),
    }),
    run: async ({ workingFolder, offline, json }, { serverSide, breakGlass, logs, ...question }) => {
        if (logs)
            return printLogs(offline);
        const ports = { ...offline, ...(await workingFolder()) };
        return serverSide ? printServerSide(ports, { ...question, breakGlass }, json) : init(ports, { json, ...question });
    },
    help: `meshgate init: the first configuration, from what it finds

  meshgate init
  meshgate init --platform gitlab --context kind-dev > ../rbac.yaml
  meshgate init --logs        prints the access log that check, replay and denials read, for an administrator; writes nothing
  meshgate init --server-side > server-side.yaml

Writes meshgate.yaml and the merge-request job (.github/workflows/mesh.yml or .gitlab-ci.yml) from the remote, the manifests and
the kubeconfig, and prints the RBAC for an administrator on stdout. Changes nothing that exists: what would go there is printed.
Kustomizations and charts that may hold policies are environments with a \`unit\`, which check renders; other policies are listed.
What it writes passes \`meshgate check\` as it is; ids that it cannot know stand as "0", with the command that finds them.
With \`--server-side\` it writes nothing, and prints for each cluster of meshgate.yaml what the API server itself enforces: one
AuthenticationConfiguration for all its environments, least rights, and admission policies against inline edits.

  --platform NAME       github or gitlab, where the remote does not say it
  --environment NAME    the environment's name (default staging), where the folders tell none
  --context NAME        the context of the kubeconfig that becomes the cluster
  --server-side         prints what an administrator gives the API server, from meshgate.yaml
  --break-glass GROUP   who may edit what meshgate owns, and is recorded (default meshgate:break-glass)
  --json                one object on stdout, with the texts
`,
});


/***/ }),

/***/ 76702:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ mayApply),
/* harmony export */   qp: () => (/* binding */ applyEvents),
/* harmony export */   tq: () => (/* binding */ eventClaim)
/* harmony export */ });
/** Events by which a run may write where the rule does not name its events. */
const usual = {
    github: ['push', 'workflow_dispatch', 'release', 'schedule'],
    gitlab: ['push', 'web', 'schedule', 'api'],
};
/** A merge request, or something that anybody can cause, decides what these run with: no rule can allow them (P07, P11). */
const never = {
    github: /^(pull_request.*|merge_group|workflow_run|issue.*|discussion.*|commit_comment|fork|watch|gollum|label|milestone|check_.*|status)$/,
    gitlab: /^(merge_request_event|external_pull_request_event|external|chat|ondemand_dast_.*)$/,
};
const eventClaim = { github: 'event_name', gitlab: 'pipeline_source' };
/** Whether a run of this event may apply under the rule. */
const mayApply = function (rule, event) {
    if (rule.platform === 'kubernetes')
        return true;
    if (never[rule.platform].test(event))
        return false;
    return (rule.claims.get(eventClaim[rule.platform]) ?? usual[rule.platform]).includes(event);
};
/** The events of a rule with which it could ever apply. */
const applyEvents = function (rule) {
    if (rule.platform === 'kubernetes')
        return [];
    return (rule.claims.get(eventClaim[rule.platform]) ?? usual[rule.platform]).filter((event) => mayApply(rule, event));
};


/***/ }),

/***/ 25739:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ issuerOfRule),
  Q: () => (/* binding */ issuerProfiles)
});

;// CONCATENATED MODULE: ./src/identity/github-subject.ts
const repository = /^repo:([A-Za-z0-9-]+)(?:@([^/:]*))?\/([A-Za-z0-9._-]+)(?:@([^/:]*))?:(.+)$/;
const id = /^[1-9][0-9]{0,19}$/;
const value = /^(?:[\x21-\x24\x26-\x39\x3b-\x7e ]|%3A)+$/;
// Names that a template may hold; the value of each has its colons written as %3A.
const templateKeys = new Set([
    ...['repo', 'context', 'environment', 'ref', 'ref_type', 'base_ref', 'head_ref', 'event_name', 'actor', 'actor_id'],
    ...[
        'job_workflow_ref',
        'job_workflow_sha',
        'workflow',
        'workflow_ref',
        'workflow_sha',
        'repository',
        'repository_id',
    ],
    ...[
        'repository_owner',
        'repository_owner_id',
        'repository_visibility',
        'runner_environment',
        'enterprise',
        'enterprise_id',
    ],
]);
const readContext = function (text) {
    if (text === 'pull_request')
        return { context: 'pull_request' };
    const [, name, rest = ''] = /^(environment|ref):(.+)$/.exec(text) ?? [];
    if (name === undefined || !value.test(rest))
        return undefined;
    const decoded = rest.replaceAll('%3A', ':');
    return name === 'ref' ? { context: 'ref', ref: decoded } : { context: 'environment', environment: decoded };
};
const isTemplateKey = function (key) { return templateKeys.has(key) || /^repo_property_[A-Za-z0-9_-]+$/.test(key) };
const readPairs = function (parts) {
    const keys = [];
    for (let index = 0; index < parts.length; index += 2) {
        const [key = '', content = ''] = parts.slice(index, index + 2);
        if (!isTemplateKey(key) || !value.test(content))
            return undefined;
        keys.push(key);
    }
    return keys;
};
const readTemplate = function (subject) {
    const parts = subject.split(':');
    if (parts[0] !== 'repo') {
        const keys = readPairs(parts);
        return keys === undefined ? undefined : { format: 'custom', keys };
    }
    // repo, context, then further pairs; a second context would be an unescaped colon.
    const length = parts[2] === 'pull_request' ? 1 : 2;
    const context = readContext(parts.slice(2, 2 + length).join(':'));
    const keys = readPairs(parts.slice(2 + length));
    if (context === undefined || keys === undefined || keys.length === 0)
        return undefined;
    if (keys.some((key) => ['repo', 'environment', 'ref', 'context'].includes(key)))
        return undefined;
    return { format: 'custom', keys: ['repo', 'context', ...keys] };
};
/** Reads a subject; undefined where it has none of GitHub's forms. */
const parseGitHubSubject = function (subject) {
    const [, owner = '', ownerId, repo = '', repoId, rest = ''] = repository.exec(subject) ?? [];
    const context = owner === '' ? undefined : readContext(rest);
    if (context === undefined)
        return readTemplate(subject);
    if (ownerId === undefined && repoId === undefined)
        return { format: 'legacy', owner, repo, ...context };
    if (ownerId === undefined || repoId === undefined || !id.test(ownerId) || !id.test(repoId))
        return undefined;
    return { format: 'immutable', owner, owner_id: ownerId, repo, repo_id: repoId, ...context };
};

;// CONCATENATED MODULE: ./src/identity/issuer-url.ts
/**
 * Whether a text may be an issuer: an https URL without query, fragment, user, escapes, dot segments or doubled
 * slashes, ASCII alone. Issuers are compared as text afterwards, never parsed (attack I02).
 */
const isIssuerUrl = function (text) {
    if (text.length > 255)
        return false;
    const match = /^https:\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::[1-9][0-9]{0,4})?(\/[A-Za-z0-9._~/-]*)?$/.exec(text);
    if (match === null)
        return false;
    const path = match[2] ?? '';
    if (path.includes('//') || /(^|\/)\.{1,2}(\/|$)/.test(path))
        return false;
    if (path.split('/').some((segment) => segment.length > 150 || segment.endsWith('~') || segment.includes('~~')))
        return false;
    try {
        return new URL(text).origin !== 'null';
    }
    catch {
        return false;
    }
};

// EXTERNAL MODULE: ./src/identity/token-problem.ts
var token_problem = __webpack_require__(22357);
;// CONCATENATED MODULE: ./src/identity/github.ts



const schema = {
    required: { repository_id: 'id', repository_owner_id: 'id', event_name: 'text', ref: 'text' },
    optional: {
        ...{ repository: 'text', repository_owner: 'text', repository_visibility: 'text', environment: 'text' },
        ...{ ref_type: 'text', base_ref: 'text', head_ref: 'text', sha: 'text', ref_protected: 'flag' },
        ...{ workflow: 'text', workflow_ref: 'text', workflow_sha: 'text' },
        ...{ job_workflow_ref: 'text', job_workflow_sha: 'text', runner_environment: 'text' },
        ...{ actor: 'text', actor_id: 'id', enterprise: 'text', enterprise_id: 'id' },
        ...{ run_id: 'id', run_number: 'id', run_attempt: 'id', check_run_id: 'id', environment_node_id: 'text' },
    },
    prefixes: ['repo_property_'],
};
const host = function (url) { return new URL(url).host };
/** The issuer of a GitHub server: github.com, data residency on ghe.com, or a GitHub Enterprise Server. */
const githubIssuer = function (serverUrl) {
    const name = host(serverUrl);
    if (name === 'github.com')
        return 'https://token.actions.githubusercontent.com';
    if (/^[a-z0-9-]+\.ghe\.com$/.test(name))
        return `https://token.actions.${name}`;
    return `${serverUrl.replace(/\/+$/, '')}/_services/token`;
};
/**
 * Whether a configured issuer can be one of this server: its own, or with an enterprise's slug after it (not on an
 * Enterprise Server, which has one issuer).
 */
const belongsTo = function (issuer, serverUrl) {
    const own = githubIssuer(serverUrl);
    if (issuer === own)
        return true;
    return !own.endsWith('/_services/token') && new RegExp(`^${own.replaceAll('.', '\\.')}/[A-Za-z0-9-]+$`).test(issuer);
};
/** Immutable subjects repeat the ids; a token in which the two differ is no token of GitHub's. */
const checkSubject = function (text, claims) {
    const subject = parseGitHubSubject(text);
    if (subject?.format !== 'immutable')
        return;
    if (subject.repo_id === claims['repository_id'] && subject.owner_id === claims['repository_owner_id'])
        return;
    throw (0,token_problem/* refuseToken */.y)('TOKEN_SUBJECT', 'the ids in the subject are not those of the claims', {
        expected: `${String(claims['repository_owner_id'])} and ${String(claims['repository_id'])}`,
        received: `${subject.owner_id} and ${subject.repo_id}`,
        remedy: 'Nothing was applied. GitHub writes the same ids in both places: find out where this token comes from.',
    });
};
/** The profile of GitHub's tokens. Throws ISSUER_INVALID where the configured issuer cannot be this server's. */
const githubProfile = function (serverUrl, configured) {
    const issuer = configured ?? githubIssuer(serverUrl);
    if (!isIssuerUrl(issuer) || !belongsTo(issuer, serverUrl))
        throw (0,token_problem/* refuseToken */.y)('ISSUER_INVALID', `the configured issuer is not one of ${host(serverUrl)}`, {
            expected: githubIssuer(serverUrl),
            received: issuer,
            remedy: 'Remove `issuer` from the trust rule, or write the issuer of your enterprise exactly as its tokens have it.',
        });
    return {
        platform: 'github',
        issuer,
        algorithms: ['RS256'],
        schema,
        maxLifetime: 900,
        maxAge: 300,
        audience: 'text',
        check: checkSubject,
    };
};

;// CONCATENATED MODULE: ./src/identity/gitlab.ts


const gitlab_schema = {
    required: { project_id: 'id', ref_path: 'text', ref_protected: 'flag', pipeline_source: 'text' },
    optional: {
        ...{ namespace_id: 'id', namespace_path: 'text', project_path: 'text', project_visibility: 'text' },
        ...{ job_project_id: 'id', job_project_path: 'text', job_namespace_id: 'id', job_namespace_path: 'text' },
        ...{
            source_project_id: 'id',
            source_project_path: 'text',
            source_namespace_id: 'id',
            source_namespace_path: 'text',
        },
        ...{ pipeline_id: 'id', job_id: 'id', ref: 'text', ref_type: 'text', sha: 'text' },
        ...{ environment: 'text', environment_protected: 'flag', environment_action: 'text', deployment_tier: 'text' },
        ...{ ci_config_ref_uri: 'text or null', ci_config_sha: 'text or null', job_source: 'text' },
        // The only number among GitLab's own claims.
        ...{ runner_id: 'number', runner_environment: 'text', user_id: 'id' },
        // Changeable by the user, or lists and objects that no rule may use: known, and not carried along.
        ...{ user_login: 'ignored', user_email: 'ignored', user_access_level: 'ignored', user_identities: 'ignored' },
        ...{ groups_direct: 'ignored', job_config: 'ignored', target_audience: 'ignored' },
    },
};
/**
 * The profile of GitLab's tokens. The issuer is the instance's URL unless an administrator has set another one (18.1),
 * which the trust rule then names: it cannot be told from the server's address. Throws ISSUER_INVALID.
 */
const gitlabProfile = function (serverUrl, configured) {
    const issuer = configured ?? serverUrl.replace(/\/+$/, '');
    if (!isIssuerUrl(issuer))
        throw (0,token_problem/* refuseToken */.y)('ISSUER_INVALID', 'the configured issuer is no proper URL', {
            expected: 'an https URL without query, fragment or user name',
            received: issuer,
            remedy: 'Write `issuer` exactly as the instance\u2019s /.well-known/openid-configuration has it.',
        });
    return {
        platform: 'gitlab',
        issuer,
        algorithms: ['RS256'],
        schema: gitlab_schema,
        // `exp` is the job's timeout, which an administrator may set to days.
        maxLifetime: 86_400,
        // Issued when a runner takes the job, so the age counts the image's download too.
        maxAge: 300,
        audience: 'text',
    };
};

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/identity/kubernetes.ts



/** Claims of a bound service account token, in the words of the trust rules. */
const kubernetes_schema = {
    required: { namespace: 'text', serviceaccount: 'text', serviceaccount_uid: 'text' },
    optional: {
        pod: 'text',
        pod_uid: 'text',
        node: 'text',
        node_uid: 'text',
        secret: 'ignored',
        secret_uid: 'ignored',
        warnafter: 'ignored',
    },
};
/** `kubernetes.io: {namespace, serviceaccount: {name, uid}, pod: \u2026}` becomes one level; a claim of that name outside it is dropped. */
const flatten = function (payload) {
    const flat = Object.create(null);
    const names = new Set([...Object.keys(kubernetes_schema.required), ...Object.keys(kubernetes_schema.optional)]);
    for (const [name, value] of Object.entries(payload))
        if (!names.has(name) && name !== 'kubernetes.io')
            flat[name] = value;
    const own = Object.hasOwn(payload, 'kubernetes.io') ? payload['kubernetes.io'] : undefined;
    if (!(0,json/* isJsonObject */.OW)(own))
        return flat;
    for (const [name, value] of Object.entries(own)) {
        if (!(0,json/* isJsonObject */.OW)(value))
            flat[name] = value;
        else {
            if (Object.hasOwn(value, 'name'))
                flat[name] = value['name'] ?? null;
            if (Object.hasOwn(value, 'uid'))
                flat[`${name}_uid`] = value['uid'] ?? null;
        }
    }
    return flat;
};
/** The subject repeats namespace and name (`system:serviceaccount:NS:NAME`). */
const kubernetes_checkSubject = function (subject, claims) {
    const expected = `system:serviceaccount:${String(claims['namespace'])}:${String(claims['serviceaccount'])}`;
    if (subject === expected)
        return;
    throw (0,token_problem/* refuseToken */.y)('TOKEN_SUBJECT', 'the subject is not the service account of the claims', {
        expected,
        received: subject,
        remedy: 'Nothing was applied. Kubernetes writes the same names in both places: find out where this token comes from.',
    });
};
/** The profile of service account tokens; a cluster's issuer is always named by the trust rule. Throws ISSUER_INVALID. */
const kubernetesProfile = function (issuer) {
    if (!isIssuerUrl(issuer))
        throw (0,token_problem/* refuseToken */.y)('ISSUER_INVALID', 'the configured issuer is no proper URL', {
            expected: 'an https URL without query, fragment or user name',
            received: issuer,
            remedy: 'Write `issuer` as `kubectl get --raw /.well-known/openid-configuration` shows it.',
        });
    return {
        platform: 'kubernetes',
        issuer,
        algorithms: ['RS256'],
        schema: kubernetes_schema,
        // The kubelet's projected tokens are renewed on the way, so their age says nothing.
        maxLifetime: 86_400,
        audience: 'list of one',
        flatten,
        check: kubernetes_checkSubject,
    };
};

;// CONCATENATED MODULE: ./src/identity/issuer-profiles.ts




/**
 * The issuers that a token may have: the platform's own, and those that rules of the protected configuration name for
 * it. A rule for the other platform names nothing that this job could have. Throws ISSUER_INVALID.
 */
const issuerProfiles = function (server, rules) {
    const profiles = new Map();
    const add = (profile) => void profiles.set(`${profile.platform} ${profile.issuer}`, profile);
    for (const rule of rules) {
        if (rule.platform === 'kubernetes') {
            if (rule.issuer === undefined)
                throw (0,token_problem/* refuseToken */.y)('ISSUER_INVALID', `the rule ${rule.pointer} names no issuer`, {
                    expected: 'issuer',
                    remedy: 'Add `issuer`: every cluster has its own.',
                });
            add(kubernetesProfile(rule.issuer));
        }
        else if (rule.platform === server.platform) {
            add(rule.platform === 'github'
                ? githubProfile(server.serverUrl, rule.issuer)
                : gitlabProfile(server.serverUrl, rule.issuer));
        }
    }
    if (profiles.size === 0 && server.platform === 'github')
        add(githubProfile(server.serverUrl));
    if (profiles.size === 0 && server.platform === 'gitlab')
        add(gitlabProfile(server.serverUrl));
    return [...profiles.values()];
};
/** The issuer that a rule trusts, on this server. */
const issuerOfRule = function (rule, server) {
    if (rule.platform === 'kubernetes')
        return rule.issuer;
    if (rule.platform !== server.platform)
        return rule.issuer;
    return rule.platform === 'github'
        ? githubProfile(server.serverUrl, rule.issuer).issuer
        : gitlabProfile(server.serverUrl, rule.issuer).issuer;
};


/***/ }),

/***/ 17375:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _errors_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75712);

/**
 * A value of a token as a person may see it: invisible and non-ASCII characters as code points, so that a look-alike
 * is not read as the letter that it imitates (attack T20), and at most 200 characters.
 */
const shown = function (value) {
    const text = typeof value === 'string' ? value : value === undefined ? 'nothing' : jsonText(value);
    const ascii = (0,_errors_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLine */ .o)(text.slice(0, 400)).replace(/[^\x20-\x7e]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
    // A space at either end is as invisible as the rest.
    const framed = ascii.replace(/^ | $/g, '\\u{20}');
    return text.length > 400 || framed.length > 200 ? `${framed.slice(0, 200)}\u2026` : framed;
};
const jsonText = function (value) {
    try {
        return JSON.stringify(value) ?? typeof value;
    }
    catch {
        return typeof value;
    }
};


/***/ }),

/***/ 22357:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ refuseToken)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17375);


/** A refusal of a token or key set: it carries what is named here, and never the payload. */
const refuseToken = function (code, message, values) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code,
    message,
    ...(values.expected === undefined ? {} : { expected: values.expected }),
    ...('received' in values ? { received: (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(values.received) } : {}),
    remedy: values.remedy,
}) };


/***/ }),

/***/ 22487:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ isAlike),
/* harmony export */   Ps: () => (/* binding */ isSameStage),
/* harmony export */   tq: () => (/* binding */ isEnvironmentName)
/* harmony export */ });
/** Folders that people call environments, alone or before what tells several of a kind apart: `staging`, `prod-eu`. */
const environmentName = /^(?:dev|develop|development|test|testing|qa|uat|int|integration|ci|sandbox|preview|review|stage|staging|preprod|pre-production|canary|live|prod|production|stg)(?:[-_][A-Za-z0-9](?:[-A-Za-z0-9_]{0,30}[A-Za-z0-9])?)?$/;
const isEnvironmentName = function (folder) { return environmentName.test(folder) };
const short = new Map([
    ['prod', 'production'],
    ['stage', 'staging'],
    ['stg', 'staging'],
    ['dev', 'development'],
]);
const partsOf = function (name) {
    const [first = '', ...rest] = name.split(/[-_]/);
    return [short.get(first) ?? first, ...rest];
};
/** `prod` and `production`, `production-eu`: one begins with the other. */
const isAlike = function (one, other) {
    const [left, right] = [partsOf(one), partsOf(other)];
    return one !== '' && left.every((part, at) => at >= right.length || part === right[at]);
};
/** The same stage under another name: `prod` and `production`, and not `production-eu`. */
const isSameStage = function (one, other) { return partsOf(one).join('-') === partsOf(other).join('-') };


/***/ }),

/***/ 55350:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ negativeField)
/* harmony export */ });
/** `notPrincipals` of `principals`: how Istio names the field that leaves out. Each interpreter of the policies has its own. */
const negativeField = function (name) { return `not${name.charAt(0).toUpperCase()}${name.slice(1)}` };


/***/ }),

/***/ 8889:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   LH: () => (/* binding */ isServiceRef),
/* harmony export */   SQ: () => (/* reexport safe */ _gateway_name_label_js__WEBPACK_IMPORTED_MODULE_2__.S),
/* harmony export */   a9: () => (/* binding */ consultedNamespaces),
/* harmony export */   ko: () => (/* reexport safe */ _selector_index_js__WEBPACK_IMPORTED_MODULE_1__.ko),
/* harmony export */   m6: () => (/* binding */ gatewayAccount),
/* harmony export */   sT: () => (/* binding */ attaches)
/* harmony export */ });
/* unused harmony export readTarget */
/* harmony import */ var _selector_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45008);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _gateway_name_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73093);





const gatewayGroup = 'gateway.networking.k8s.io';
/** ServiceAccount of the pods that Istio makes for a Gateway (I gateway/deploymentcontroller.go): a waypoint's has no suffix. */
const gatewayAccount = function (gateway) {
    const name = 'gateway.istio.io/service-account';
    const said = Object.hasOwn(gateway.annotations, name) ? gateway.annotations[name] : undefined;
    if (said !== undefined && said !== '')
        return said;
    const gatewayClass = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(gateway.content, 'spec', 'gatewayClassName');
    return ['istio-waypoint', 'istio-east-west'].includes(gatewayClass)
        ? gateway.key.name
        : `${gateway.key.name}-${gatewayClass}`;
};
/** Whether a policy is for what a waypoint serves. */
const isServiceRef = function ({ kind }) { return kind === 'Service' || kind === 'ServiceEntry' };
const readRef = function (ref) { return ({
    group: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(ref, 'group'),
    kind: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(ref, 'kind'),
    name: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(ref, 'name'),
}) };
/** `targetRefs` win over `targetRef`, as in `GetTargetRefs`. */
const readTarget = function (namespace, spec) {
    const several = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(spec, 'targetRefs').map(readRef);
    const single = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(spec, 'targetRef') === undefined ? [] : [readRef((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(spec, 'targetRef'))];
    return {
        namespace,
        selector: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(spec, 'selector', 'matchLabels'),
        refs: several.length > 0 ? several : single,
    };
};
const targets = new WeakMap();
/** Target of an object, read once. */
const targetOf = function (object) {
    const known = targets.get(object);
    if (known !== undefined)
        return known;
    const target = readTarget(object.key.namespace, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, 'spec'));
    targets.set(object, target);
    return target;
};
/** Namespaces whose policies are consulted (istio-semantics \u00a72.9), without repeats. */
const consultedNamespaces = function (subject, rootNamespace) { return [
    ...new Set([
        subject.namespace,
        rootNamespace,
        ...(subject.proxy === 'waypoint' ? subject.services.map((service) => service.namespace) : []),
    ]),
] };
const refMatches = function (ref, target, subject, settings) {
    const waypoint = subject.proxy === 'waypoint';
    if (ref.group === gatewayGroup && ref.kind === 'Gateway')
        return target.namespace === subject.namespace && ref.name === subject.labels[_gateway_name_label_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayNameLabel */ .S];
    if (ref.group === gatewayGroup && ref.kind === 'GatewayClass')
        return waypoint && target.namespace === settings.rootNamespace && ref.name === 'istio-waypoint';
    const service = (ref.kind === 'Service' && (ref.group === '' || ref.group === 'core')) ||
        (ref.kind === 'ServiceEntry' && ref.group === 'networking.istio.io');
    return (service &&
        waypoint &&
        subject.services.some((served) => served.kind === ref.kind && served.name === ref.name && served.namespace === target.namespace));
};
/**
 * Whether a policy applies to a proxy (I pilot/pkg/model/policyattachment.go: 123-201): without the gateway-name label
 * only selectors count; with it targetRefs win, waypoints know nothing else, and gateways take selectors too.
 */
const attaches = function (target, subject, settings) {
    if (!consultedNamespaces(subject, settings.rootNamespace).includes(target.namespace))
        return false;
    const gatewayName = Object.hasOwn(subject.labels, _gateway_name_label_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayNameLabel */ .S) ? subject.labels[_gateway_name_label_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayNameLabel */ .S] : undefined;
    const here = target.namespace === settings.rootNamespace || target.namespace === subject.namespace;
    if (gatewayName === undefined && subject.proxy !== 'waypoint')
        return target.refs.length === 0 && here && (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_1__/* .selects */ .ko)(target.selector, subject.labels);
    if (target.refs.length === 0)
        return (subject.proxy !== 'waypoint' && here && settings.selectorsOnGateways && (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_1__/* .selects */ .ko)(target.selector, subject.labels));
    return target.refs.some((ref) => refMatches(ref, target, subject, settings));
};


/***/ }),

/***/ 38698:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(38698, module.exports, ["Q","X"], "./later-mesh.cjs")

/***/ }),

/***/ 92596:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ destinationKey),
/* harmony export */   Q7: () => (/* binding */ byDestination),
/* harmony export */   jN: () => (/* binding */ labelsKey),
/* harmony export */   r4: () => (/* binding */ placeKey)
/* harmony export */ });
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80936);

const labelTexts = new WeakMap();
/** Equal for the same labels in the same namespace, in whatever order they are written. */
const labelsKey = function (namespace, labels) {
    let text = labelTexts.get(labels);
    if (text === undefined) {
        text = JSON.stringify(Object.entries(labels).sort((left, right) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .HH)(left[0], right[0])));
        labelTexts.set(labels, text);
    }
    return `${namespace} ${text}`;
};
/** Workloads or a Service, at any port. */
const placeKey = function ({ namespace, labels, service }) { return `${labelsKey(namespace, labels)}/${service ?? ''}` };
/** What is addressed: equal for two destinations that differ in nothing but what is known of them. */
const destinationKey = function (destination) { return `${destination.port}/${placeKey(destination)}` };
const byDestination = function (left, right) { return (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .HH)(left.namespace, right.namespace) ||
    Number(right.known) - Number(left.known) ||
    (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .HH)(left.title, right.title) ||
    (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .HH)(labelsKey('', left.labels), labelsKey('', right.labels)) ||
    left.port - right.port };


/***/ }),

/***/ 73093:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ gatewayNameLabel)
/* harmony export */ });
/** By it the pods of a Gateway are known (Gateway API: GEP-1762), and which one they serve. */
const gatewayNameLabel = 'gateway.networking.k8s.io/gateway-name';


/***/ }),

/***/ 45008:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ko: () => (/* binding */ selects),
/* harmony export */   wp: () => (/* binding */ indexLabels),
/* harmony export */   xV: () => (/* binding */ indexSelectors)
/* harmony export */ });
/** Every label of the selector with its value; an empty selector selects all. */
const selects = function (selector, labels) {
    for (const name of Object.keys(selector))
        if (!Object.hasOwn(labels, name) || labels[name] !== selector[name])
            return false;
    return true;
};
/** Labels have no `=` in their names (Kubernetes), so that name and value cannot run into each other. */
const pair = function (name, value) { return `${name}=${value}` };
const indexSelectors = function (items, selectorOf) {
    const unselective = [];
    const byPair = new Map();
    const count = new Map();
    const selectors = items.map(selectorOf);
    for (const selector of selectors)
        for (const [name, value] of Object.entries(selector))
            count.set(pair(name, value), (count.get(pair(name, value)) ?? 0) + 1);
    for (const [position, selector] of selectors.entries()) {
        // The rarest label of a selector finds it: the others are asked afterwards.
        let rarest;
        for (const [name, value] of Object.entries(selector)) {
            const text = pair(name, value);
            if (rarest === undefined || (count.get(text) ?? 0) < (count.get(rarest) ?? 0))
                rarest = text;
        }
        if (rarest === undefined)
            unselective.push(position);
        else {
            const list = byPair.get(rarest);
            if (list === undefined)
                byPair.set(rarest, [position]);
            else
                list.push(position);
        }
    }
    return {
        matching: (labels) => {
            const found = [...unselective];
            for (const [name, value] of Object.entries(labels))
                for (const position of byPair.get(pair(name, value)) ?? [])
                    if (selects(selectors[position] ?? {}, labels))
                        found.push(position);
            return items.length === 0
                ? []
                : found.sort((left, right) => left - right).map((position) => items[position]);
        },
    };
};
const indexLabels = function (items, labelsOf) {
    const byPair = new Map();
    for (const item of items)
        for (const [name, value] of Object.entries(labelsOf(item))) {
            const text = pair(name, value);
            const list = byPair.get(text);
            if (list === undefined)
                byPair.set(text, [item]);
            else
                list.push(item);
        }
    return {
        selectedBy: (selector) => {
            let fewest = items;
            for (const [name, value] of Object.entries(selector)) {
                const list = byPair.get(pair(name, value)) ?? [];
                if (list.length < fewest.length)
                    fewest = list;
            }
            return fewest.filter((item) => selects(selector, labelsOf(item)));
        },
    };
};


/***/ }),

/***/ 36:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ld: () => (/* binding */ everyWorkload),
/* harmony export */   Ul: () => (/* binding */ labelsOfObject),
/* harmony export */   c7: () => (/* binding */ findWorkloads),
/* harmony export */   gw: () => (/* binding */ serviceAccountOf),
/* harmony export */   hH: () => (/* binding */ labelsOfWorkloads),
/* harmony export */   jh: () => (/* binding */ instanceLabels),
/* harmony export */   yC: () => (/* binding */ servesByAddresses)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46799);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80936);
/* harmony import */ var _ports_same_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79429);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57473);
/* harmony import */ var _gateway_name_label_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73093);
/* harmony import */ var _selector_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45008);









/** Name of the ServiceAccount that pods run as (PodSpec: `serviceAccount` is its older name, `default` where it is missing). */
const serviceAccountOf = function (podSpec) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(podSpec, 'serviceAccountName') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(podSpec, 'serviceAccount') || 'default' };
/** Labels that controllers add to each pod: they name an instance, no workload. */
const instanceLabels = new Set([
    'pod-template-hash',
    'pod-template-generation',
    'controller-revision-hash',
    'controller-uid',
    'batch.kubernetes.io/controller-uid',
    'statefulset.kubernetes.io/pod-name',
    'apps.kubernetes.io/pod-index',
    'batch.kubernetes.io/job-completion-index',
]);
const withoutInstance = function (labels) {
    const names = Object.keys(labels);
    if (!names.some((name) => instanceLabels.has(name)))
        return labels;
    const out = Object.create(null);
    for (const [name, value] of Object.entries(labels))
        if (!instanceLabels.has(name))
            out[name] = value;
    return out;
};
/** What an object makes pods from, found by its shape: of a kind that nobody knows as of a Deployment. */
const workloadsOf = function (object) { return (0,_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_3__/* .podTemplatesOf */ .ab)(object).map(({ template }, index) => ({
    namespace: object.key.namespace,
    labels: withoutInstance((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMapAt */ .Pf)(template, 'metadata', 'labels')),
    annotations: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMapAt */ .Pf)(template, 'metadata', 'annotations'),
    podSpec: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(template, 'spec'),
    title: `${object.key.kind.toLowerCase()}/${object.key.name}${index === 0 ? '' : ` template ${index + 1}`}`,
    object,
    pods: [],
    alike: [],
})) };
/**
 * What a cluster says of an object that its controller made. Somebody's file is applied whatever it says there; a snapshot's pods
 * name the kind of their owner alone.
 */
const isOwned = function (object) {
    const owners = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(object.content, 'metadata', 'ownerReferences');
    if (owners.length === 0 || object.source.kind === 'cluster')
        return owners.length > 0;
    return isPod(object) && owners.every((owner) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(owner, 'uid') === '' && (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(owner, 'name') === '');
};
const podOf = function (object) { return ({
    namespace: object.key.namespace,
    labels: withoutInstance(object.labels),
    annotations: object.annotations,
    podSpec: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(object.content, 'spec'),
    title: `pod/${object.key.name}`,
    object,
    pods: [object],
    alike: [],
}) };
/**
 * Whether `spec.addresses` names Services whose pods somebody else runs (I pilot/pkg/config/kube/gateway/conversion.go:
 * IsManaged): a single address of the network is asked for the pods that Istio makes.
 */
const servesByAddresses = function (spec) {
    const [first, ...others] = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(spec, 'addresses');
    if (first === undefined)
        return false;
    return others.length > 0 || !['', 'IPAddress'].includes((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(first, 'type'));
};
/** Those of `spec.infrastructure`, even none, stand in place of the Gateway's own (I deploymentcontroller.go: extractInfrastructureMetadata). */
const handedToPods = function (object, list) {
    const infrastructure = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(object.content, 'spec', 'infrastructure');
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(infrastructure, list)) ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMapAt */ .Pf)(infrastructure, list) : object[list];
};
/** A Gateway of the Gateway API has pods that Istio itself makes; they exist without any object in the repository. */
const gatewayOf = function (object) {
    if (object.key.group !== 'gateway.networking.k8s.io' || object.key.kind !== 'Gateway')
        return undefined;
    const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(object.content, 'spec');
    const gatewayClass = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(spec, 'gatewayClassName');
    if (!gatewayClass.startsWith('istio'))
        return undefined;
    if (servesByAddresses(spec))
        return undefined;
    const handedOn = handedToPods(object, 'labels');
    const labels = Object.assign(Object.create(null), handedOn, {
        [_gateway_name_label_js__WEBPACK_IMPORTED_MODULE_5__/* .gatewayNameLabel */ .S]: object.key.name,
        'gateway.networking.k8s.io/gateway-class-name': gatewayClass,
    });
    return {
        namespace: object.key.namespace,
        labels,
        annotations: handedToPods(object, 'annotations'),
        podSpec: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(null),
        title: `gateway/${object.key.name}`,
        object,
        pods: [],
        alike: [],
    };
};
const identity = function (workload) { return `${workload.namespace}\n${Object.keys(workload.labels)
    .map((name) => `${name}=${workload.labels[name] ?? ''}`)
    .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoint */ .HH)
    .join('\n')}` };
const group = function (items, key) {
    const out = new Map();
    for (const item of items) {
        const list = out.get(key(item));
        if (list === undefined)
            out.set(key(item), [item]);
        else
            list.push(item);
    }
    return out;
};
const workloadsOfState = new WeakMap();
/** The same for the same state: a mesh is resolved of it, and permissions are compared. */
const findWorkloads = function (state) {
    let found = workloadsOfState.get(state);
    if (found === undefined)
        workloadsOfState.set(state, (found = workloadsOfCarriers(carriersOf(state))));
    return found;
};
/** Each workload of its own, also those that are alike. */
const everyWorkload = function (state) { return findWorkloads(state).flatMap((workload) => [workload, ...workload.alike]) };
const carriersOf = function (state) {
    const makers = state.objects.filter((object) => !isPod(object) && (0,_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_3__/* .makesPods */ .UX)(object) && !isOwned(object));
    return {
        makers,
        pods: (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKind */ ._c)(state, '', 'Pod'),
        gateways: (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKind */ ._c)(state, 'gateway.networking.k8s.io', 'Gateway'),
    };
};
const isPod = function ({ key }) { return key.group === '' && key.kind === 'Pod' };
/** By the first object: what was found the last time. */
const lastFound = new WeakMap();
/** Two revisions share the objects that a change leaves alone, and then their workloads too. */
const workloadsOfCarriers = function (carriers) {
    const { makers, pods, gateways } = carriers;
    const first = makers[0] ?? pods[0] ?? gateways[0];
    if (first === undefined)
        return [];
    const last = lastFound.get(first);
    if (last !== undefined &&
        (0,_ports_same_list_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameList */ .f)(last.carriers.makers, makers) &&
        (0,_ports_same_list_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameList */ .f)(last.carriers.pods, pods) &&
        (0,_ports_same_list_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameList */ .f)(last.carriers.gateways, gateways))
        return last.found;
    const found = gatherWorkloads(carriers);
    lastFound.set(first, { carriers, found });
    return found;
};
/**
 * Workloads of a state: templates of the usual controllers, pods without one, and the pods that Istio makes for
 * Gateways. Two with the same labels are one to every policy, and are listed once.
 */
const gatherWorkloads = function ({ makers, pods, gateways }) {
    const templates = makers.flatMap(workloadsOf);
    const templatesOf = new Map();
    for (const [namespace, list] of pods.length === 0 ? [] : group(templates, (template) => template.namespace))
        templatesOf.set(namespace, (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_8__/* .indexSelectors */ .xV)(list.filter((template) => Object.keys(template.labels).length > 0), (template) => template.labels));
    const evidence = new Map();
    const alone = [];
    for (const pod of pods) {
        const owners = templatesOf.get(pod.key.namespace)?.matching(pod.labels) ?? [];
        for (const owner of owners) {
            const list = evidence.get(owner);
            if (list === undefined)
                evidence.set(owner, [pod]);
            else
                list.push(pod);
        }
        if (!(isOwned(pod) && owners.length > 0))
            alone.push(podOf(pod));
    }
    const withPods = pods.length === 0 ? templates : templates.map((template) => ({ ...template, pods: evidence.get(template) ?? [] }));
    const seen = new Map();
    const alike = new Map();
    const add = (workload) => {
        const key = identity(workload);
        const first = seen.get(key);
        if (first === undefined)
            seen.set(key, workload);
        else {
            const list = alike.get(first);
            if (list === undefined)
                alike.set(first, [workload]);
            else
                list.push(workload);
        }
    };
    const byTitle = (left, right) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoint */ .HH)(left.namespace, right.namespace) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoint */ .HH)(left.title, right.title);
    for (const workload of [...withPods].sort(byTitle))
        add(workload);
    for (const workload of [...alone].sort(byTitle))
        add(workload);
    const known = [...seen.values()];
    for (const object of gateways) {
        const made = gatewayOf(object);
        if (made !== undefined &&
            !known.some((workload) => workload.namespace === made.namespace && workload.labels[_gateway_name_label_js__WEBPACK_IMPORTED_MODULE_5__/* .gatewayNameLabel */ .S] === object.key.name))
            add(made);
    }
    return [...seen.values()]
        .map((workload) => (alike.has(workload) ? { ...workload, alike: alike.get(workload) ?? [] } : workload))
        .sort(byTitle);
};
/** Labels of the pods that an object runs. */
const labelsOfObject = function (object) {
    if (isOwned(object))
        return [];
    if (isPod(object))
        return [podOf(object)];
    const gateway = gatewayOf(object);
    return gateway === undefined ? workloadsOf(object) : [gateway];
};
/** Labels of what runs pods, by key of the object: also of those that share their labels with another. */
const labelsOfWorkloads = function (state) {
    const out = new Map();
    for (const object of state.objects)
        labelsOfObject(object).forEach(({ namespace, labels }, index) => out.set(`${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object.key)} ${index}`, { namespace, labels }));
    return out;
};


/***/ }),

/***/ 66923:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ui: () => (/* binding */ configNeeded),
/* harmony export */   Wd: () => (/* binding */ appliedElsewhere),
/* harmony export */   Yb: () => (/* binding */ refuseMergeRequest),
/* harmony export */   iI: () => (/* binding */ clusterNeeded)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _plan_gitops_owner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7677);


/** A command that takes its work from the configuration, where there is none. */
const configNeeded = function (path, { purpose, remedy }) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'CONFIG_NEEDED',
    message: `there is no ${path}, and ${purpose}`,
    where: { kind: 'input', name: 'config' },
    expected: path,
    received: 'no such file',
    remedy,
}) };
/** A command that reads or writes a cluster, for an environment without one. */
const clusterNeeded = function (environment, snapshot = false) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'CLUSTER_NEEDED',
    message: `environment ${JSON.stringify(environment.name)} names no cluster${snapshot ? ' to take a snapshot of' : ''}`,
    expected: `${environment.pointer}/cluster`,
    received: 'nothing',
    remedy: snapshot
        ? 'Add `cluster:` to the environment; `snapshot:` beside it is what merge-request jobs read.'
        : 'Add `cluster:` to the environment.',
}) };
/** A command that writes what somebody has approved. */
const refuseMergeRequest = function ({ context }, command, { expected, remedy }) {
    if (context.mergeRequest === undefined)
        return;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'NOT_PROTECTED',
        message: `${command} runs for a merge request, whose content nobody has approved`,
        expected,
        received: 'a merge request',
        remedy,
    });
};
/** Another tool writes this environment: two writers would undo each other. */
const appliedElsewhere = function (environment, tool, locate) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'APPLY_GITOPS',
    message: `${(0,_plan_gitops_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .toolTitle */ .h5)(tool)} applies environment ${JSON.stringify(environment.name)} from the repository: meshgate writes nothing there`,
    ...(locate === undefined ? {} : { where: locate(environment.pointer) }),
    expected: 'an environment that meshgate applies',
    received: `apply: { by: ${tool} }`,
    remedy: `Commit what \`meshgate render --environment ${environment.name} --out DIR\` writes, and take this job out.`,
}) };


/***/ }),

/***/ 48961:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by a key, in the order in which each key first comes. */
const groupBy = function (items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
};


/***/ }),

/***/ 94548:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutDefinitions)
/* harmony export */ });
/** What stands at the start of a line of a CustomResourceDefinition in block style, and nothing else. */
const ownLine = /^(?:apiVersion|kind|metadata|spec|status):/;
const definitionKind = /^kind:[ \t]+["']?CustomResourceDefinition["']?[ \t]*(?:#.*)?$/;
const definitionVersion = /^apiVersion:[ \t]+["']?apiextensions\.k8s\.io\/v1(?:beta1)?["']?[ \t]*(?:#.*)?$/;
const isDefinition = function (document) {
    if (/\{\{|\$\{|\{%|#@/.test(document))
        return false;
    const lines = document.split(/\r?\n/).filter((line) => /^[^\s#]/.test(line));
    return (lines.every((line) => ownLine.test(line)) &&
        lines.filter((line) => line.startsWith('kind:')).every((line) => definitionKind.test(line)) &&
        lines.filter((line) => line.startsWith('kind:')).length === 1 &&
        lines.filter((line) => line.startsWith('apiVersion:')).length === 1 &&
        lines.some((line) => definitionVersion.test(line)));
};
/**
 * A text without its documents that are CustomResourceDefinitions beyond any doubt: they name every kind and speak of
 * everything, and hold no object that decides. Where nothing is left out it is the text itself.
 */
const withoutDefinitions = function (text) {
    if (!text.includes('CustomResourceDefinition'))
        return text;
    const documents = text.split(/^---(?=\s|$)/m);
    const left = documents.filter((document) => !isDefinition(document));
    return left.length === documents.length ? text : left.join('---');
};


/***/ })

};
