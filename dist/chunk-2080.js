export const id = 2080;
export const ids = [2080];
export const modules = {

/***/ 6283:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ snapshot_command),
  snapshot: () => (/* binding */ snapshot_snapshot)
});

// EXTERNAL MODULE: ./src/mesh/resolve/settings.ts
var resolve_settings = __webpack_require__(49529);
// EXTERNAL MODULE: ./src/mesh/resolve/version.ts
var version = __webpack_require__(91374);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var workloads = __webpack_require__(36);
// EXTERNAL MODULE: ./src/mesh/snapshot/snapshot.ts
var snapshot = __webpack_require__(49236);
// EXTERNAL MODULE: ./src/mesh/snapshot/trim.ts
var trim = __webpack_require__(13984);
;// CONCATENATED MODULE: ./src/mesh/snapshot/write.ts






/**
 * The files of a snapshot: one per kind and namespace, objects in order of name. Only the manifest says when it was
 * taken, so that two snapshots of an unchanged cluster differ in that one line.
 */
const writeSnapshot = function (parts) {
    const { identity, state } = parts;
    const lists = new Map();
    const objects = keptObjects(state);
    const sizes = new Map();
    for (const { object } of objects)
        sizes.set(pathOf(object), (sizes.get(pathOf(object)) ?? 0) + 1);
    for (const { object, content } of objects) {
        const large = (sizes.get(pathOf(object)) ?? 0) > largest;
        const path = pathOf(object, large ? (0,snapshot/* digestOfText */.Nv)(object.key.name).slice(7, 9) : '');
        const list = lists.get(path) ?? [];
        list.push({ key: `${(0,ports_object/* keyText */.Pu)(object.key)}\n${(0,fields/* textAt */.$6)(content, 'metadata', 'name')}`, content });
        lists.set(path, list);
    }
    const files = [...lists]
        .sort(([a], [b]) => (0,order/* byCodePoint */.HH)(a, b))
        .map(([path, list]) => {
        const items = list.sort((a, b) => (0,order/* byCodePoint */.HH)(a.key, b.key)).map(({ content }) => content);
        return { path, objects: items.length, text: (0,snapshot/* sortedJson */.Is)({ apiVersion: 'v1', kind: 'List', items }) };
    });
    const manifest = {
        kind: 'MeshgateSnapshot',
        version: 1,
        meshgate: parts.tool,
        environment: parts.environment,
        taken: parts.taken,
        cluster: { server: identity.server, uid: identity.uid, version: identity.version },
        istio: parts.istioVersion,
        reads: recordsOf(state.reads),
        files: files.map(({ path, objects, text }) => ({ path, objects, digest: (0,snapshot/* digestOfText */.Nv)(text) })),
    };
    return [...files.map(({ path, text }) => ({ path, text })), { path: snapshot/* manifestName */.vS, text: (0,snapshot/* sortedJson */.Is)(manifest) }];
};
const recordsOf = function (reads) { return reads
    .filter(({ kind, name }) => kind !== 'ConfigMap' || name === undefined || !name.startsWith('meshgate-'))
    .map((read) => ({ ...read }))
    .sort((a, b) => (0,order/* byCodePoint */.HH)(JSON.stringify(a), JSON.stringify(b))) };
/** Objects of one file. What reads a repository keeps two megabytes of a file; more are spread by their names' digest. */
const largest = 500;
const pathOf = function ({ key }, part = '') {
    const file = `${key.kind}${key.group === '' ? '' : `.${key.group}`}${part === '' ? '' : `.${part}`}.json`;
    return key.namespace === '' ? `cluster/${file}` : `namespaces/${key.namespace}/${file}`;
};
/**
 * Pods are evidence of what is injected and of workloads that nothing else names. Equal ones are one: the first by name,
 * as the resolution of workloads takes it. A pod of a known workload is named after it, since each rollout gives another.
 */
const keptObjects = function (state) {
    const owners = new Map((0,workloads/* findWorkloads */.c7)(state).flatMap((workload) => workload.object.key.kind === 'Pod' ? [] : workload.pods.map((pod) => [pod, workload.title])));
    const pods = new Map();
    const kept = [];
    const isFirst = (object, other) => object.key.name < other.key.name;
    for (const object of state.objects) {
        if (!(0,trim/* isKept */.t8)(object))
            continue;
        const content = (0,trim/* trimObject */.sy)(object);
        if (object.key.kind !== 'Pod' || object.key.group !== '') {
            kept.push({ object, content });
            continue;
        }
        const group = (0,snapshot/* sortedJson */.Is)([withName(content, ''), owners.get(object) ?? '']);
        const known = pods.get(group);
        if (known === undefined || isFirst(object, known.object))
            pods.set(group, { object, content });
    }
    const named = new Map();
    for (const [, { object, content }] of [...pods].sort(([a], [b]) => (0,order/* byCodePoint */.HH)(a, b))) {
        const owner = owners.get(object);
        // A pod that nobody owns keeps its name: it is a workload itself.
        if (owner === undefined || !Object.hasOwn(metadataOf(content), 'ownerReferences'))
            kept.push({ object, content });
        else {
            const name = `${owner.replace('/', '-')}`;
            const count = (named.get(`${object.key.namespace}/${name}`) ?? 0) + 1;
            named.set(`${object.key.namespace}/${name}`, count);
            kept.push({ object, content: withName(content, `${name}-${count}`) });
        }
    }
    return kept;
};
const metadataOf = function (content) { return (content['metadata'] ?? {}) };
const withName = function (content, name) { return ({
    ...content,
    metadata: { ...metadataOf(content), name },
}) };

// EXTERNAL MODULE: ./src/open/needed.ts
var needed = __webpack_require__(66923);
// EXTERNAL MODULE: ./src/open/open-environment.ts
var open_environment = __webpack_require__(30126);
// EXTERNAL MODULE: ./src/open/open-protected.ts
var open_protected = __webpack_require__(28737);
// EXTERNAL MODULE: ./src/open/own-login.ts
var own_login = __webpack_require__(82784);
// EXTERNAL MODULE: ./src/speak/missing-rights.ts + 1 modules
var missing_rights = __webpack_require__(34424);
// EXTERNAL MODULE: ./src/command-line/command.ts + 1 modules
var command = __webpack_require__(70578);
// EXTERNAL MODULE: ./src/command-line/outcome.ts
var outcome = __webpack_require__(21690);
;// CONCATENATED MODULE: ./src/commands/snapshot.ts










const snapshot_needed = {
    config: {
        purpose: 'a snapshot takes from it which cluster to read',
        remedy: 'Write the configuration with the environment\u2019s `cluster:`, or name another path with `--config`.',
    },
    one: {
        message: 'a snapshot is of one environment\u2019s cluster, and it is not said of which',
        remedy: 'Name it with `--environment`.',
        among: ({ cluster }) => cluster !== undefined,
    },
};
/**
 * `meshgate snapshot`: writes what `check` needs of an environment's cluster as files. Reads alone; what the identity may
 * not read is recorded as such, and is no less unknown later than it is now.
 */
const snapshot_snapshot = async function (run, folder) {
    const branch = await (0,open_protected/* openProtected */.n9)(run, snapshot_needed);
    if (branch.environment.cluster === undefined)
        throw (0,needed/* clusterNeeded */.iI)(branch.environment, true);
    // Of the cluster alone: a policy that cannot be read is no reason against it.
    const sides = { before: [], after: [], whole: false, unreadableBefore: [] };
    return (0,open_environment/* openCluster */.DT)(run, { ...branch, identity: undefined, sides }, (opened) => write(run, opened, folder));
};
const write = async function (run, opened, folder) {
    const { environment, world, hides } = opened;
    const { settings, versionKnown } = (0,resolve_settings/* resolveSettings */.M)(world.state, environment.mesh);
    const files = writeSnapshot({
        identity: world.identity,
        state: world.state,
        taken: new Date(run.clock.now()).toISOString().replace(/\.\d+Z$/, 'Z'),
        istioVersion: versionKnown ? (0,version/* versionText */.KA)(settings.istioVersion) : '',
        environment: environment.name,
        tool: run.version,
    });
    await folder.replace(files);
    const incomplete = world.state.reads.filter(({ status }) => status === 'forbidden').length;
    run.output.info(`${files.length} files in ${folder.path}.`);
    if (incomplete > 0)
        run.output.warning(`The snapshot is incomplete: ${incomplete} reads were refused. What they would have shown counts as unknown.`);
    (0,missing_rights/* sayMissingRights */.jW)(run, opened);
    // A file's path names a namespace, which on a public repository only the cluster may know.
    const paths = hides ? [] : files.map(({ path }) => path);
    return { ...(0,outcome/* fine */.Bs)(), details: { snapshot: { folder: folder.path, files: paths, complete: incomplete === 0 } } };
};
const snapshot_command = (0,command/* defineCommand */.NB)({
    flags: { ...command/* inputFlags */.eJ, ...command/* ownLoginFlags */.H_, out: command/* text */.Qq, 'cluster-audience': command/* text */.Qq },
    read: (given) => ({
        out: given.required('out', 'the folder that the files go to'),
        own: (0,command/* readOwnLogin */.UD)(given),
    }),
    run: async ({ job, snapshotFolder }, { out, own }) => {
        const folder = await snapshotFolder(out);
        return snapshot_snapshot((0,own_login/* withOwnLogin */.k)(await job(), own), folder);
    },
    help: `meshgate snapshot: what check needs of a cluster, as a folder

  meshgate snapshot --environment staging --out mesh/snapshots/staging

Reads the environment's cluster and writes its mesh objects, RBAC and the labels of workloads, one file per kind and
namespace; no Secrets, no environment values, no status. What could not be read is recorded and stays unknown. With
\`snapshot: { folder: mesh/snapshots/staging, maxAge: 7d }\` in the environment, check reads the folder of the base revision
in place of the cluster. Replaces an older snapshot at once, and no other folder.

  --environment NAME    needed where several environments name a cluster
  --out DIR             a folder of its own
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --cluster-audience A  the API server's audience, where the configuration names none
  --context NAME        in a shell: a context of your kubeconfig, where the cluster takes the ID token of a job
  --exec-plugin PROGRAM the one program that the context may start for the login
  --json                one object on stdout
`,
});


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

/***/ 30821:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(30821, module.exports, ["WG","m6","x1"], "./later-mesh.cjs")

/***/ }),

/***/ 49529:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ resolveSettings)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46799);
/* harmony import */ var _coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11402);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73776);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59960);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91374);








const defaultRoot = 'istio-system';
const normalizations = new Map([
    ['', 'BASE'],
    ['DEFAULT', 'BASE'],
    ['NONE', 'NONE'],
    ['BASE', 'BASE'],
    ['MERGE_SLASHES', 'MERGE_SLASHES'],
    ['DECODE_AND_MERGE_SLASHES', 'DECODE_AND_MERGE_SLASHES'],
]);
const readMeshConfig = function (object) {
    const unreadable = (received) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P({
        code: 'MESH_CONFIG_UNREADABLE',
        message: `The MeshConfig of ${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyTitle */ .Gv)(object.key)} cannot be read`,
        where: object.locate('/data/mesh'),
        expected: 'a YAML map under the key `mesh`',
        received,
        remedy: 'Fix the ConfigMap: istiod cannot read it either and keeps its last good settings.',
    });
    let config;
    try {
        config = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(object.content, 'data', 'mesh'), { maxAliasCount: 100, prettyErrors: false });
    }
    catch {
        throw unreadable('text that is not YAML');
    }
    if (config !== null && (typeof config !== 'object' || Array.isArray(config)))
        throw unreadable('another value');
    return config;
};
/** istiod's own image, the only place in a cluster that says its patch version; of another revision, where its own is not there. */
const runningVersion = function (state, revision) {
    const candidates = _coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_4__/* .kindsOfIstiod */ .zl.flatMap((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsOfKindName */ .jO)(state, kind));
    const versions = candidates.flatMap((object) => {
        const { key, content, labels } = object;
        if (!(0,_coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_4__/* .isIstiod */ .jj)(object))
            return [];
        const named = Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : undefined;
        const own = named === undefined ? key.name === istiodName(revision) : named === revision;
        for (const container of (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsAt */ .yR)(content, 'spec', 'template', 'spec', 'containers')) {
            const tag = /^[^@]*:([^:/@]+)(?:@.*)?$/.exec((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(container, 'image'))?.[1];
            const version = tag === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .readVersion */ .$4)(tag);
            if (version !== undefined)
                return [{ own, version }];
        }
        return [];
    });
    return (versions.find(({ own }) => own) ?? versions[0])?.version;
};
const istiodName = function (revision) { return (revision === _revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultRevision */ .Te ? 'istiod' : `istiod-${revision}`) };
const providersOf = function (config) { return new Map((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsAt */ .yR)(config, 'extensionProviders').map((provider) => [
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(provider, 'name'),
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .member */ .Dc)(provider, 'envoyExtAuthzHttp') !== undefined
        ? 'http'
        : (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .member */ .Dc)(provider, 'envoyExtAuthzGrpc') !== undefined
            ? 'grpc'
            : 'other',
])) };
/** Why there is no MeshConfig, before the name of its ConfigMap. */
const missing = {
    complete: 'MeshConfig was not found, there is no ConfigMap',
    'not installed': 'MeshConfig was not found, there is no ConfigMap',
    forbidden: 'MeshConfig was not read, this identity may not read ConfigMap',
    'not given': 'MeshConfig was not read, nothing that was read holds ConfigMap',
};
const chooseConfig = function (state, overrides, home, asked) {
    const maps = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .meshConfigs */ .rW)(state, home);
    const revision = maps.has(asked) ? asked : ((0,_revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .taggedRevision */ .qq)(state, home, asked) ?? asked);
    const own = maps.get(revision);
    if (own !== undefined)
        return { revision, map: own };
    const [first, ...others] = maps;
    const name = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .meshConfigName */ .Jy)(revision);
    const refused = state.reads.some(({ kind, namespace, name: one, status }) => kind === 'ConfigMap' && namespace === home && one === name && status === 'forbidden');
    if (first === undefined)
        return {
            revision,
            map: undefined,
            assumption: `${missing[refused ? 'forbidden' : (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatus */ .rk)(state, '', 'ConfigMap', home)]} ${home}/${name}: ${revision === _revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultRevision */ .Te ? '' : `an istiod of revision ${revision} is taken to be there, and `}Istio's defaults hold where the configuration says nothing else`,
        };
    const [firstRevision, map] = first;
    const texts = new Set([...maps.values()].map(({ content }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(content, 'data', 'mesh')));
    // An installation under a name of its own is the only one there is; of several, equal ones are as good as one.
    if (!refused && texts.size === 1)
        return asked === _revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultRevision */ .Te && others.length === 0
            ? { revision: firstRevision, map }
            : {
                revision: firstRevision,
                map,
                assumption: `nothing says which revision of Istio ${asked} is: the MeshConfig of ${home}/${map.key.name} counts`,
            };
    if (overrides.trustDomain !== undefined || overrides.trustDomainAliases !== undefined)
        return {
            revision,
            map: undefined,
            assumption: `the MeshConfig of revision ${asked} was not read (${home}/${name}): what the configuration says under mesh holds`,
        };
    return {
        revision,
        map,
        unknown: {
            code: 'REVISION_UNKNOWN',
            what: refused
                ? `the MeshConfig ${home}/${name} of revision ${asked} may not be read`
                : `nothing says which revision of Istio ${asked} is, and ${[...maps.values()].map(({ key }) => key.name).join(' and ')} differ`,
            identity: `revision:${asked}`,
            effect: 'anything',
        },
    };
};
/**
 * MeshConfig where it is at hand, else the configuration's words, else Istio's defaults. Several revisions of Istio in one
 * mesh have a MeshConfig each; `asked` is a revision or a tag, as `istio.io/rev` names it.
 */
const resolveSettings = function (state, overrides, asked = _revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultRevision */ .Te) {
    const home = overrides.rootNamespace ?? defaultRoot;
    const { map, revision, assumption, unknown } = chooseConfig(state, overrides, home, asked);
    const assumptions = assumption === undefined ? [] : [assumption];
    const config = map === undefined ? undefined : readMeshConfig(map);
    const found = config ?? null;
    const running = runningVersion(state, revision);
    const told = overrides.istioVersion === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .readVersion */ .$4)(overrides.istioVersion);
    const wanted = overrides.askedVersion === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .readVersion */ .$4)(overrides.askedVersion);
    const version = wanted ?? running ?? told ?? _version_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultVersion */ .U8;
    if (wanted === undefined && running === undefined && told === undefined)
        assumptions.push(`the version of Istio is not known: ${(0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .versionText */ .KA)(_version_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultVersion */ .U8)} is assumed`);
    const trustDomain = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(found, 'trustDomain');
    const normalization = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(found, 'pathNormalization', 'normalization');
    const trustDomainAliases = config === undefined ? (overrides.trustDomainAliases ?? []) : (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textsAt */ .i1)(found, 'trustDomainAliases');
    return {
        assumptions,
        providersKnown: config !== undefined,
        versionKnown: [wanted, running, told].some((one) => one !== undefined),
        unknowns: unknown === undefined ? [] : [unknown],
        settings: {
            rootNamespace: (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(found, 'rootNamespace') || home,
            trustDomain: trustDomain || (config === undefined ? overrides.trustDomain : undefined) || 'cluster.local',
            trustDomainAliases,
            ...((config === undefined && overrides.trustDomain === undefined) || unknown !== undefined
                ? { anyTrustDomain: true }
                : {}),
            otherTrustDomains: (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsAt */ .yR)(found, 'caCertificates').flatMap((authority) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textsAt */ .i1)(authority, 'trustDomains')),
            pathNormalization: normalizations.get(normalization) ?? 'BASE',
            numTrustedProxies: Math.max(0, (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .numberAt */ .tk)(found, 'defaultConfig', 'gatewayTopology', 'numTrustedProxies') ?? 0),
            ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .member */ .Dc)(found, 'enableAutoMtls') === false ? { plainByDefault: true } : {}),
            extensionProviders: providersOf(found),
            istioVersion: version,
        },
    };
};


/***/ }),

/***/ 15812:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   UU: () => (/* binding */ hostsForNamespace),
/* harmony export */   xX: () => (/* binding */ commonHosts)
/* harmony export */ });
/** Hosts of gateways and routes: whole names, `*` or `*.example.com`; in lower case (I pkg/config/host/name.go). */
const isWild = function (host) { return host.startsWith('*') };
/** Whether every host that `inner` stands for is one of `outer`'s. */
const isWithin = function (inner, outer) {
    if (!isWild(outer))
        return inner === outer;
    if (!isWild(inner))
        return inner.endsWith(outer.slice(1));
    return inner.length >= outer.length && inner.slice(1).endsWith(outer.slice(1));
};
/** The narrower one of every pair that meets (I host/names.go: Intersection). */
const commonHosts = function (left, right) { return [
    ...new Set(left.flatMap((one) => right.flatMap((other) => (isWithin(one, other) ? [one] : isWithin(other, one) ? [other] : [])))),
] };
/** Hosts that routes of a namespace may bind to; `namespace/host`, `*` for any namespace. */
const hostsForNamespace = function (hosts, namespace) { return hosts.flatMap((host) => {
    const slash = host.indexOf('/');
    const space = host.slice(0, slash);
    return space === '*' || space === namespace ? [host.slice(slash + 1)] : [];
}) };


/***/ }),

/***/ 83547:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ grantsBeside),
/* harmony export */   G8: () => (/* binding */ leftOutReason),
/* harmony export */   Rx: () => (/* binding */ withBeside)
/* harmony export */ });
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16059);
/* harmony import */ var _manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70934);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _reached_revision_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16918);




/** Why a file that the change's own list leaves out was not judged. */
const leftOutReason = function (path, files) { return ({
    code: 'CHANGE_UNREAD',
    text: `\`${(0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .printableName */ .Nt)(path)}\` changes, and the list that the same change brings with ${files} leaves it out: it was not judged, and without that list it would have been. Add it to \`policies\`, or change the two one after the other`,
    where: { kind: 'file', path: (0,_manifests_not_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .printableName */ .Nt)(path), line: 1, column: 1 },
}) };
/**
 * Of these files, those that hold RBAC and nothing else, each object whole and with its own namespace, in a file that nothing builds
 * from: `rbac.yaml`, as `init` prints it. RBAC only adds: what such a file grants it grants wherever it is applied, so it is judged with
 * every environment that it may be about. Of a policy that is not known, what it does depends on the others of its cluster.
 */
const grantsBeside = async function (repository, { base, head }, paths) {
    if (paths.length === 0)
        return [];
    const [before, after] = await Promise.all([base, head].map((revision) => (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_2__/* .readRevisionUnits */ .Rd)(repository, revision, '')));
    if (before === undefined || after === undefined)
        return [];
    const read = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .fileReader */ .q2)({ selection: 'named', cache: (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .createReadCache */ .VC)() });
    const grantsIn = (side, path) => {
        if (side.found.isTaken(path) || side.tree.isLink(path))
            return undefined;
        const file = side.files.find((one) => one.path === path);
        if (file === undefined)
            return side.listing.some((one) => one.path === path) ? undefined : [];
        return grantsOf(read(file));
    };
    const found = paths.flatMap((path) => {
        const [old, now] = [grantsIn(before, path), grantsIn(after, path)];
        return old === undefined || now === undefined ? [] : [{ path, before: old, after: now }];
    });
    // Of one name in two files nobody knows which is applied.
    const counts = new Map();
    for (const { before: old, after: now } of found)
        for (const key of new Set([...old, ...now].map(({ key: one }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(one))))
            counts.set(key, (counts.get(key) ?? 0) + 1);
    return found.filter((file) => [...file.before, ...file.after].every(({ key }) => counts.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)) === 1));
};
const grantsOf = function (read) {
    const { objects, ignored, unread, withoutNamespace } = read;
    const isWhole = ignored.length === 0 && unread.length === 0 && withoutNamespace.length === 0;
    const isOnce = new Set(objects.map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key))).size === objects.length;
    return isWhole && isOnce && objects.every(({ key }) => key.group === 'rbac.authorization.k8s.io')
        ? objects
        : undefined;
};
/**
 * The sides of an environment with the files that the change's own list leaves out. Objects in the namespace of another environment
 * are that one's. A file with an object that the environment describes itself proves nothing.
 */
const withBeside = function (sides, files, environment, { protected: settings, head }) {
    if (files.length === 0)
        return sides;
    const others = new Set((settings?.environments ?? []).map(({ namespace }) => namespace));
    const isAbout = ({ key }) => environment === undefined || key.namespace === environment.namespace || !others.has(key.namespace);
    const own = new Set([...sides.before, ...sides.after].map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)));
    const [before, after, reasons] = [[], [], []];
    for (const file of files) {
        const [old, now] = [file.before.filter(isAbout), file.after.filter(isAbout)];
        if ([...old, ...now].some(({ key }) => own.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key))))
            reasons.push(leftOutReason(file.path, head?.locate('').path ?? 'meshgate.yaml'));
        else {
            before.push(...old);
            after.push(...now);
        }
    }
    return {
        ...sides,
        before: [...sides.before, ...before],
        after: [...sides.after, ...after],
        unproven: [...(sides.unproven ?? []), ...reasons],
    };
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

/***/ 88524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ onlyEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30950);


/** The environment that a command works on which takes no more than one; refuses where none or several are meant. */
const onlyEnvironment = function (configuration, inputs, { message, remedy, among = () => true }) {
    const environments = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .selectEnvironments */ .fE)(configuration, inputs.environment, inputs.config).filter((environment) => environment !== undefined);
    const [only, another] = inputs.environment === undefined ? environments.filter(among) : environments;
    if (only !== undefined && another === undefined)
        return only;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'ENVIRONMENT_NEEDED',
        message,
        where: { kind: 'input', name: 'environment' },
        expected: environments.map(({ name }) => name).join(' or '),
        received: inputs.environment ?? 'nothing',
        remedy,
    });
};


/***/ }),

/***/ 30126:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ openEnvironment),
/* harmony export */   DT: () => (/* binding */ openCluster),
/* harmony export */   Km: () => (/* binding */ openFiles),
/* harmony export */   ch: () => (/* binding */ sameFolders)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);
/* harmony import */ var _beside_grants_beside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83547);
/* harmony import */ var _publish_live_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76874);
/* harmony import */ var _read_calls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74558);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21173);
/* harmony import */ var _read_world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59392);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66923);
/* harmony import */ var _upgrade_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45364);
/* harmony import */ var _snapshot_world_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47515);










/** What is said of two folders that a reader would take for a comparison. */
const sameFolders = 'both folders hold the same files';
/**
 * Opens an environment for a comparison, has it worked on, and closes its cluster. Call it only after the job's identity is
 * settled: a refused job must not be seen by the API server. What the work is refused with is told as the repository may
 * show it. `otherwise` goes on with the repository's files alone where the world cannot be reached; without it the run ends.
 */
const openEnvironment = async function (run, settled, work, otherwise) {
    const files = await openFiles(run, settled);
    const hides = readsLive(settled.environment) && (0,_publish_live_js__WEBPACK_IMPORTED_MODULE_3__/* .hidesLive */ .W)(run.context, settled.configuration);
    let world;
    try {
        world = await surround(run, settled);
        return await work({ ...files, world, hides: hides && world !== undefined });
    }
    catch (thrown) {
        const told = hides ? (0,_publish_live_js__WEBPACK_IMPORTED_MODULE_3__/* .hidingRefusal */ .gy)(thrown) : thrown;
        const unreached = unreachedBy(told);
        if (unreached === undefined || otherwise === undefined)
            throw told;
        return otherwise({ ...files, unreached }, unreached);
    }
    finally {
        world?.cluster?.close();
    }
};
/** As `openEnvironment`, with the cluster itself, whatever snapshot stands beside it; refuses where none is configured. */
const openCluster = async function (run, settled, work) {
    const { repository, environment, configuration, revisions } = settled;
    const files = await openFiles(run, settled);
    const hides = (0,_publish_live_js__WEBPACK_IMPORTED_MODULE_3__/* .hidesLive */ .W)(run.context, configuration);
    let world;
    try {
        world = await (0,_read_world_js__WEBPACK_IMPORTED_MODULE_6__/* .readWorld */ .TY)(run, environment, { repository, revision: revisions.head });
        if (world === undefined)
            throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_7__/* .clusterNeeded */ .iI)(environment);
        return await work({ ...files, environment, world, hides });
    }
    catch (thrown) {
        throw hides ? (0,_publish_live_js__WEBPACK_IMPORTED_MODULE_3__/* .hidingRefusal */ .gy)(thrown) : thrown;
    }
    finally {
        world?.cluster.close();
    }
};
/** Everything but the world. */
const openFiles = async function (run, { repository, revisions, configuration, environment, identity, file, cache, sides, unit, unjudged, sidesOf }) {
    const { before, after } = run.inputs;
    const read = await (0,_read_calls_js__WEBPACK_IMPORTED_MODULE_4__/* .readDeclaredCalls */ .A)(repository, configuration, revisions, environment);
    const own = sides ??
        (environment === undefined || sidesOf === undefined
            ? await (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .readSides */ .h)(run, repository, configuration, revisions, environment, cache)
            : await sidesOf(environment));
    const folders = before !== undefined && after !== undefined;
    const listed = (0,_beside_grants_beside_js__WEBPACK_IMPORTED_MODULE_2__/* .withBeside */ .Rx)(own, unjudged?.beside ?? [], environment, configuration);
    const ofNamespace = await withFiles(listed, unjudged?.ofNamespaces, environment);
    // A unit that was found by itself is told of the same changes where it is found.
    const told = sides === undefined ? await withOutside(ofNamespace, unjudged?.outside ?? [], environment) : ofNamespace;
    const found = sides !== undefined
        ? told
        : folders || environment === undefined || sidesOf === undefined
            ? await withOwnUnread(told)
            : await withOtherEnvironments(told, environment, { configuration, sidesOf });
    const upgrade = (0,_upgrade_js__WEBPACK_IMPORTED_MODULE_8__/* .upgradeOf */ .A)(run.istio, configuration, environment?.name);
    return {
        configuration,
        ...repositoryOf(run.context),
        ...(file === undefined ? {} : { file }),
        environment,
        identity,
        ...(unit === undefined ? {} : { unit }),
        ...(environment !== undefined || run.inputs.namespace === undefined ? {} : { namespace: run.inputs.namespace }),
        sides: {
            ...found,
            unproven: [...(found.unproven ?? []), ...(unjudged?.reasons ?? [])],
            notes: [...(found.notes ?? []), ...(unjudged?.notes ?? [])],
            unreadableBefore: [...found.unreadableBefore, ...read.unreadableBefore],
        },
        // An object that stands alone for its files is compared by itself.
        calls: sides === undefined ? read.calls : {},
        world: undefined,
        hides: false,
        ...(upgrade === undefined ? {} : { upgrade }),
        revisions: folders
            ? { base: before, head: after, ...(own.isSame === true && run.istio === undefined ? { note: sameFolders } : {}) }
            : revisions,
        render: file === undefined ? run.render : { ...run.render, source: sourceOf(run, file) },
        today: new Date(run.clock.now()).toISOString().slice(0, 10),
    };
};
/** Names change hands and forks have the same ones; a merge request belongs to the repository that it goes to. */
const repositoryOf = function ({ platform, serverUrl, repository, mergeRequest, }) { return platform === 'local' ? {} : { repository: `${platform}:${serverUrl}:${mergeRequest?.projectId || repository.id}` } };
/** Rendered objects name the file that asks for them. */
const sourceOf = function ({ context }, file) { return context.repository.path === '' ? file : `${context.repository.path}/${file}` };
/** A snapshot of the protected branch is public already; one that another job hands over is not. */
const readsLive = function (environment) { return environment?.snapshot === undefined ? environment?.cluster !== undefined : environment.snapshot.from !== 'repository' };
const surround = async function (run, { repository, revisions, configuration, environment }) {
    if (environment === undefined || repository === undefined)
        return undefined;
    // Where the base has no configuration yet, head's counts with the files that it names.
    const revision = configuration.firstRun || revisions.base === '' ? revisions.head : revisions.base;
    const base = { repository, revision };
    if (environment.snapshot !== undefined)
        return (0,_snapshot_world_js__WEBPACK_IMPORTED_MODULE_9__/* .readSnapshotWorld */ .N)(run, environment, environment.snapshot, base, revisions.head);
    return mayLogIn(run, environment) ? (0,_read_world_js__WEBPACK_IMPORTED_MODULE_6__/* .readWorld */ .TY)(run, environment, base) : undefined;
};
const withOtherEnvironments = async function (sides, environment, around) {
    const [{ withEnvironmentsBeside }, { withObjectsForNamespace }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2457), __webpack_require__.e(2687)]).then(__webpack_require__.bind(__webpack_require__, 86588)),
        Promise.all(/* import() */[__webpack_require__.e(2457), __webpack_require__.e(5396)]).then(__webpack_require__.bind(__webpack_require__, 48371)),
    ]);
    return withEnvironmentsBeside(await withObjectsForNamespace(sides, environment, around), environment, around);
};
/** What of its own files nobody can read may name who moves; units that were found by themselves were asked where they are found. */
const withOwnUnread = async function (sides) {
    const parts = sides.unread?.parts;
    if (parts === undefined || parts.after.length + parts.repeated.length === 0)
        return sides;
    const { withUnreadNames } = await Promise.all(/* import() */[__webpack_require__.e(2457), __webpack_require__.e(6554)]).then(__webpack_require__.bind(__webpack_require__, 32457));
    return withUnreadNames(sides, new Set());
};
const withFiles = async function (sides, files, environment) {
    if (files === undefined || files.files.length === 0)
        return sides;
    const { withFilesOfNamespace } = await Promise.all(/* import() */[__webpack_require__.e(4798), __webpack_require__.e(1457)]).then(__webpack_require__.bind(__webpack_require__, 51457));
    return withFilesOfNamespace(sides, files, environment);
};
/** What else the change touches is looked into by what finds units, which is loaded where there is any. */
const withOutside = async function (sides, changes, environment) {
    if (changes.length === 0)
        return sides;
    const { withOutsideChanges } = await Promise.all(/* import() */[__webpack_require__.e(4798), __webpack_require__.e(6926)]).then(__webpack_require__.bind(__webpack_require__, 86926));
    return withOutsideChanges(sides, changes, environment);
};
/** A job without an ID token cannot log in where the token is the login; it then compares the files alone, and says so. */
const mayLogIn = function ({ context }, environment) { return environment.cluster?.kind !== 'id-token' || context.idToken.kind === 'available' };
/** Failures of the outside world are the environment's own; a mistake in files or configuration is everybody's. */
const unreachedBy = function (error) {
    if (!(error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P))
        return undefined;
    const [problem] = error.problems;
    return _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[problem.code].exit === _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.outside && /^(CLUSTER|EXEC|SNAPSHOT|HTTP)_/.test(problem.code)
        ? problem
        : undefined;
};


/***/ }),

/***/ 28737:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ guardWrites),
/* harmony export */   S3: () => (/* binding */ identifyWriter),
/* harmony export */   n9: () => (/* binding */ openProtected)
/* harmony export */ });
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30950);
/* harmony import */ var _identify_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91580);
/* harmony import */ var _issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54163);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66923);
/* harmony import */ var _only_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88524);





/** Reads the configuration of what is checked out, and finds the environment that is meant. */
const openProtected = async function (run, needed) {
    const { inputs } = run;
    const repository = await run.repository();
    if (repository === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .configNeeded */ .Ui)(inputs.config, needed.config);
    const revisions = await repository.resolve(run.context.revisions);
    const { head } = revisions;
    const configuration = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfiguration */ .TD)(repository, inputs.config, { base: head, head });
    if (configuration.protected === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .configNeeded */ .Ui)(inputs.config, needed.config);
    const environment = (0,_only_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .onlyEnvironment */ .M)(configuration, inputs, needed.one);
    return { repository, revisions, configuration: { ...configuration, protected: configuration.protected }, environment };
};
/** Refuses what is not this run's to write: another tool's environment, and bindings that no cluster could make right. */
const guardWrites = function ({ configuration, environment }) {
    if (environment.appliedBy !== undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .appliedElsewhere */ .Wd)(environment, environment.appliedBy, configuration.base?.locate);
    (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .guardBindings */ .uQ)(configuration, [environment]);
};
/** The job that writes, or plans what another one writes, as the protected configuration trusts it. */
const identifyWriter = function (run, { repository, revisions, configuration, environment }, phase = 'apply', signed) { return (0,_identify_job_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyJob */ .c)(run, {
    environment,
    phase,
    keys: (0,_issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .openKeys */ .h)(run, configuration.protected, repository, revisions.head),
    locate: configuration.base?.locate,
    ...(signed === undefined ? {} : { signed }),
}) };


/***/ }),

/***/ 82784:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withOwnLogin)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

/**
 * A run in a shell that logs in as its person, where the environment's cluster takes the ID token of a job. A job logs in as the
 * protected configuration says and in no other way.
 */
const withOwnLogin = function (run, own) {
    if (own === undefined)
        return run;
    if (run.context.platform !== 'local')
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
            code: 'USAGE',
            message: '`--context` is the login of a person, and this is a job',
            where: { kind: 'input', name: 'context' },
            expected: 'a shell',
            received: own.context,
            remedy: 'Leave the flag out: a job logs in as `cluster` of the environment says.',
        });
    return {
        ...run,
        connect: async (settings, login) => {
            const execPlugins = own.execPlugin === undefined ? [] : [own.execPlugin];
            const cluster = await run.connect({ kind: 'context', context: own.context, execPlugins, namespaces: settings.namespaces }, { ...login, explain401: () => `the login is that of context ${own.context} of your kubeconfig` });
            // A cluster has an address inside and one outside, so another one is told and not refused.
            if (settings.kind === 'id-token' && addressOf(settings.server) !== addressOf(cluster.connection.server))
                run.output.warning(`Context ${own.context} speaks to ${cluster.connection.server}, and the environment's cluster is ${settings.server}: make sure that both are the same cluster.`);
            return cluster;
        },
    };
};
const addressOf = function (server) { return (URL.canParse(server) ? new URL(server).href.replace(/\/$/, '') : server) };


/***/ }),

/***/ 74558:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readDeclaredCalls),
/* harmony export */   F: () => (/* binding */ readDeclaration)
/* harmony export */ });
/* harmony import */ var _calls_read_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65205);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);


/** Reads the declared calls of both revisions: the files that each revision's own configuration lists. */
const readDeclaredCalls = async function (repository, { base, head }, revisions, environment) {
    if (repository === undefined || environment === undefined)
        return { calls: {}, unreadableBefore: [] };
    const [old, now] = await Promise.all([
        readSide(repository, revisions.base, base, environment),
        readSide(repository, revisions.head, head, environment),
    ]);
    const after = declarationOf(now);
    const unreadableBefore = old?.problems ?? [];
    return {
        calls: {
            ...(old === undefined || unreadableBefore.length > 0 ? {} : { before: old.declaration }),
            ...(after === undefined ? {} : { after }),
        },
        unreadableBefore,
    };
};
/** The declared calls of one revision, whose mistakes end the run; undefined where its configuration lists no file. */
const readDeclaration = async function (...side) { return declarationOf(await readSide(...side)) };
const declarationOf = function (read) {
    const [first, ...rest] = read?.problems ?? [];
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P(first, ...rest);
    return read?.declaration;
};
const readSide = async function (repository, revision, config, { name }) {
    const environment = config?.protected.environments.find((one) => one.name === name);
    if (revision === '' || config === undefined || environment === undefined || environment.calls.length === 0)
        return undefined;
    const tree = await repository.readTree(revision, environment.calls);
    const problems = [];
    const files = environment.calls.flatMap((path, index) => {
        const file = tree.files.find((candidate) => candidate.path === path);
        if (file !== undefined)
            return [file];
        problems.push({
            code: 'CALLS_FILE',
            message: `environment ${JSON.stringify(name)} takes declared calls from ${JSON.stringify(path)}, and the revision has no such file`,
            where: config.locate(`${environment.pointer}/calls/${index}`),
            expected: path,
            received: 'no such file',
            remedy: 'Commit the file, or correct the path; it is relative to the root of the repository.',
        });
        return [];
    });
    const read = (0,_calls_read_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .readCalls */ .sS)(files, environment.namespace);
    return { ...read, problems: [...problems, ...read.problems] };
};


/***/ }),

/***/ 47515:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(47515, module.exports, ["N"], "./later-open.cjs")

/***/ }),

/***/ 45364:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ upgradeOf)
/* harmony export */ });
/* harmony import */ var _mesh_resolve_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91374);

/** The upgrade that a run is about: the one that was asked for, else that of a changed `mesh.istioVersion`. */
const upgradeOf = function (asked, { base, head }, environment) {
    if (asked !== undefined)
        return asked;
    const [from, to] = [versionIn(base, environment), versionIn(head, environment)];
    return to === undefined || to === from || (0,_mesh_resolve_version_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(to) === undefined ? undefined : { to };
};
const versionIn = function (config, name) { return name === undefined
    ? config?.protected.mesh?.istioVersion
    : config?.protected.environments.find((one) => one.name === name)?.mesh.istioVersion };


/***/ }),

/***/ 70816:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

/**
 * RFC 8785 (JCS): one text per value. Members are sorted by UTF-16 code units, numbers and strings are written as
 * ECMAScript writes them, which is what the RFC refers to. Members that are undefined are left out, as in JSON.
 *
 * Refuses with `NOT_UNICODE` a lone surrogate (RFC 8785 \u00a73.2.2.2); a number that JSON cannot hold is a bug of ours.
 */
const canonicalJson = function (value) {
    switch (typeof value) {
        case 'boolean':
            return value ? 'true' : 'false';
        case 'number':
            if (!Number.isFinite(value))
                throw new TypeError(`${value} is no JSON`);
            return JSON.stringify(value);
        case 'string':
            return text(value);
        case 'object':
            if (value === null)
                return 'null';
            if (Array.isArray(value))
                return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
            return object(value);
        default:
            throw new TypeError(`A ${typeof value} is no JSON`);
    }
};
const object = function (value) {
    const members = Object.entries(value)
        .filter(([, one]) => one !== undefined)
        // Array.prototype.sort without a function, and `<`, compare code units, which is the order of the RFC.
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${members.map(([name, one]) => `${text(name)}:${canonicalJson(one)}`).join(',')}}`;
};
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const text = function (value) {
    if (loneSurrogate.test(value))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
            code: 'NOT_UNICODE',
            message: 'A text in the plan holds half a character (a lone surrogate), so its digest would not be the same everywhere.',
            received: JSON.stringify(value).slice(0, 200),
            remedy: 'Take the \\uD800\u2013\\uDFFF escape out of the object that holds it.',
        });
    return JSON.stringify(value);
};


/***/ }),

/***/ 31147:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ digestOfReviewed),
/* harmony export */   Rg: () => (/* binding */ digestOfRun),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70816);
/* harmony import */ var _without_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26460);



const sha256 = function (text) { return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex') };
/** Digest of what the reviewer approves. Where a deciding rule stands is shown and not part of it: lines move. */
const digestOfReviewed = function (reviewed) {
    const permissions = (0,_without_places_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionsWithoutPlaces */ .b)(reviewed.permissions);
    const told = { ...reviewed, access: (0,_without_places_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutPlaces */ .B)(reviewed.access), permissions };
    return `sha256:${sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(told))}`;
};
/**
 * Digest of a run: its plan's own, else that of the plans' digests in order. A run that judged nothing has one as well, which is
 * no plan's: a later step that takes it as `expect` is refused, where an empty text would count as none.
 */
const digestOfRun = function (plans) {
    const [only] = plans;
    if (only !== undefined && plans.length === 1)
        return only.digest;
    return `sha256:${sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(plans.map(({ digest }) => digest)))}`;
};


/***/ }),

/***/ 41244:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(41244, module.exports, ["mi","CW","qm"], "./later-plan.cjs")

/***/ }),

/***/ 7027:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ maskSecrets),
/* harmony export */   Te: () => (/* binding */ maskJson),
/* harmony export */   gC: () => (/* binding */ maskText)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31147);


/**
 * Secrets in plans and reviews (attack C11). `maskSecrets` is strict, for whole objects: it also hides what only looks
 * random. `maskText` and `maskJson` hide what is a secret by its form, for texts and requests that must stay usable.
 */
/** What stands for a secret: enough to see that it changed, nothing to guess it from but the whole of it. */
const masked = function (value) { return `(masked sha256:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(value).slice(0, 12)})` };
/** Private members of a JWK (RFC 7518 \u00a76.2.2, \u00a76.3.2, \u00a76.4). */
const privateMembers = new Set(['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']);
/** Members that hold secrets wherever they stand: of a Secret, of a request's token, of a tool's settings. */
const secretMembers = new Set([
    'stringData',
    'bearer',
    'password',
    'token',
    'privateKey',
    'private_key',
    'clientSecret',
    'client_secret',
]);
const pem = /-----BEGIN [A-Z0-9 ]{0,80}-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,80}-----|$)/g;
const jwt = /eyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{5,}(?:\.[A-Za-z0-9_-]*)?/g;
const authorization = /\b(?:Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{12,}/gi;
const prefixes = /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|glpat-[A-Za-z0-9_-]{16,}|AKIA[A-Z0-9]{16})\b/g;
/** The text with every secret of a known form replaced. */
const maskText = function (text) { return [pem, jwt, authorization, prefixes].reduce((left, pattern) => left.replace(pattern, masked), text) };
/** The same value with every string masked, and members that hold secrets replaced as a whole. */
const maskJson = function (value) {
    if (typeof value === 'string')
        return maskText(value);
    if (Array.isArray(value))
        return value.map(maskJson);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    const isKey = Object.hasOwn(value, 'kty');
    return record(Object.entries(value).map(([name, member]) => {
        const secret = secretMembers.has(name) || (isKey && privateMembers.has(name));
        return [name, secret && member !== null && !isMasked(member) ? masked(JSON.stringify(member)) : maskJson(member)];
    }));
};
/** A copy of an object in which nothing that looks like a secret is left. */
const maskSecrets = function (key, value) {
    const secret = key.group === '' && key.kind === 'Secret';
    return walk(value, secret);
};
const walk = function (value, secret) {
    if (typeof value === 'string')
        return maskStrictly(value);
    if (Array.isArray(value))
        return value.map((item) => walk(item, secret));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    const isKey = typeof value['kty'] === 'string';
    return record(Object.entries(value).map(([name, item]) => {
        if ((secret && (name === 'data' || name === 'stringData')) || (isKey && privateMembers.has(name)))
            return [name, hide(item)];
        // Another tool's copy of the whole object, secrets included.
        if (name === 'kubectl.kubernetes.io/last-applied-configuration')
            return [name, hide(item)];
        if (isApplySetId(name, item))
            return [name, item];
        return [maskStrictly(name), walk(item, secret)];
    }));
};
/** Keeps the shape, so that a reader sees which entry changed. */
const hide = function (value) {
    if (Array.isArray(value))
        return value.map(hide);
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return record(Object.entries(value).map(([name, item]) => [name, hide(item)]));
    return value === null || isMasked(value) ? value : masked(typeof value === 'string' ? value : JSON.stringify(value));
};
const record = function (entries) {
    const out = Object.create(null);
    for (const [name, value] of entries)
        out[name] = value;
    return out;
};
const maskedForm = /^\(masked sha256:[0-9a-f]{12}\)$/;
const isMasked = function (value) { return typeof value === 'string' && maskedForm.test(value) };
/** ApplySet ids (KEP-3659): a digest of names that stand beside it, as base64url of 32 bytes. */
const isApplySetId = function (name, value) { return (name === 'applyset.kubernetes.io/id' || name === 'applyset.kubernetes.io/part-of') &&
    typeof value === 'string' &&
    /^applyset-[A-Za-z0-9_-]{43}-v1$/.test(value) };
const candidate = /[A-Za-z0-9+/_=-]{20,}/g;
/** A digest that says what it is. */
const digest = /\b(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})(?![A-Za-z0-9+/_=-])/g;
const maskStrictly = function (text) {
    const keys = text.includes('"kty"') ? (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text) : undefined;
    // An inline key set: its public part is no secret and worth reading.
    if (keys !== undefined)
        return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(keys) ? JSON.stringify(walk(keys, false)) : masked(text);
    // The whole text goes: what stands beside a secret is often the other half of it.
    if (maskText(text) !== text)
        return masked(text);
    return (text.replace(digest, 'digest').match(candidate) ?? []).some(looksRandom) ? masked(text) : text;
};
/**
 * Long and evenly mixed. Names, paths and host names are words: few kinds of characters, or many separators. Hex of
 * 32 digits and more is taken for a key, except a digest that says so.
 */
const looksRandom = function (word) {
    if (/^[0-9a-f]{32,}$/i.test(word))
        return entropy(word) >= 3;
    const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(word)).length;
    const longestPart = Math.max(...word.split(/[-_/=+]/).map((part) => part.length));
    return kinds === 3 && longestPart >= 12 && entropy(word) >= 3.8;
};
/** Shannon, in bits per character. */
const entropy = function (word) {
    const counts = new Map();
    for (const character of word)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum - (count / word.length) * Math.log2(count / word.length), 0);
};


/***/ }),

/***/ 26460:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withoutPlaces),
/* harmony export */   b: () => (/* binding */ permissionsWithoutPlaces)
/* harmony export */ });
/** The same access without lines and columns: they move when nothing is said differently, and the digest must not. */
const withoutPlaces = function (access) { return ({
    ...access,
    reasons: access.reasons.map(reasonWithoutPlace),
    ...(access.notes === undefined ? {} : { notes: access.notes.map(noteWithoutPlaces) }),
    destinations: access.destinations.map((destination) => ({
        ...destination,
        gained: destination.gained.map(rowWithoutPlaces),
        lost: destination.lost.map(rowWithoutPlaces),
        reasons: destination.reasons.map(reasonWithoutPlace),
    })),
}) };
/** The same of permissions: where binding and role stand is shown beside them. */
const permissionsWithoutPlaces = function (permissions) { return permissions.map(({ kind, subject, scope, rule, badges, via }) => ({
    kind,
    subject,
    scope,
    rule,
    badges,
    ...(via === undefined ? {} : { via }),
})) };
const rowWithoutPlaces = function ({ who, what, where, otherPorts, witness, before, after }) { return ({
    who,
    what,
    where,
    ...(otherPorts === undefined ? {} : { otherPorts }),
    witness,
    before: decisionWithoutPlace(before),
    after: decisionWithoutPlace(after),
}) };
const noteWithoutPlaces = function ({ text, about }) { return about === undefined || about.kind === 'upgrade'
    ? { text, ...(about === undefined ? {} : { about }) }
    : { text, about: { kind: about.kind } } };
const decisionWithoutPlace = function ({ allowed, status, by }) { return ({ allowed, status, by }) };
const reasonWithoutPlace = function ({ code, text }) { return ({ code, text }) };


/***/ }),

/***/ 34424:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G8: () => (/* binding */ renderMissingRights),
  jW: () => (/* binding */ sayMissingRights),
  Mj: () => (/* binding */ sayMissingWrites)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/plan/forecast-apply.ts + 1 modules
var forecast_apply = __webpack_require__(41244);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
;// CONCATENATED MODULE: ./src/rbac/missing-rights.ts


const rbac = 'rbac.authorization.k8s.io';
/**
 * The least that would have let a run read what it was refused: one Role per namespace, one ClusterRole, and a binding for
 * each identity that the server named. An environment that lists its namespaces gets Roles in them, any other the right
 * to read everywhere. Names carry a hash of the rules, so that what is pasted today takes nothing away tomorrow.
 */
const missingRights = function (denied, namespaces) {
    const narrow = namespaces.length > 0;
    const everywhere = new Set(denied.filter(({ namespace }) => namespace === '').map(({ group, resource }) => `${group}/${resource}`));
    const wanted = denied.filter((denial) => {
        const title = `${denial.group}/${denial.resource}`;
        if (denial.name !== '')
            return true;
        if (denial.namespace !== '')
            return narrow || !everywhere.has(title);
        // An environment that lists its namespaces asks for nothing at large but kinds that are in no namespace.
        return !narrow || clusterScoped.has(title);
    });
    const places = new Map();
    for (const denial of wanted) {
        const list = places.get(denial.namespace);
        if (list === undefined)
            places.set(denial.namespace, [denial]);
        else
            list.push(denial);
    }
    return [...places.keys()].sort(order/* byCodePoint */.HH).flatMap((namespace) => rolesOf(namespace, places.get(namespace) ?? []));
};
/** Kinds of no namespace: for these a list of namespaces is no way around. Namespaces themselves can be read one by one. */
const clusterScoped = new Set([
    `${rbac}/clusterroles`,
    `${rbac}/clusterrolebindings`,
    'admissionregistration.k8s.io/mutatingwebhookconfigurations',
]);
const rolesOf = function (namespace, denied) {
    const rules = rulesOf(denied);
    const name = `meshgate-reader-${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 8)}`;
    const metadata = { name, ...(namespace === '' ? {} : { namespace }) };
    const prefix = namespace === '' ? 'Cluster' : '';
    const role = {
        apiVersion: `${rbac}/v1`,
        kind: `${prefix}Role`,
        metadata,
        rules: rules.map((rule) => ({ ...rule })),
    };
    const users = [...new Set(denied.map(({ user }) => user))].filter((user) => user !== '').sort(order/* byCodePoint */.HH);
    if (users.length === 0)
        return [role];
    return [
        role,
        {
            apiVersion: `${rbac}/v1`,
            kind: `${prefix}RoleBinding`,
            metadata,
            roleRef: { apiGroup: rbac, kind: `${prefix}Role`, name },
            subjects: users.map(subjectOf),
        },
    ];
};
/** One rule per API group and set of verbs; names have rules of their own. */
const rulesOf = function (denied) {
    const rules = new Map();
    for (const { verb, group, resource, name } of denied) {
        const key = JSON.stringify([group, verb, name === '' ? '' : resource]);
        const entry = rules.get(key) ?? {
            rule: { apiGroups: [group], resources: [], verbs: [verb] },
            resources: new Set(),
            names: new Set(),
        };
        entry.resources.add(resource);
        if (name !== '')
            entry.names.add(name);
        rules.set(key, entry);
    }
    return [...rules]
        .sort(([a], [b]) => (0,order/* byCodePoint */.HH)(a, b))
        .map(([, { rule, resources, names }]) => ({
        ...rule,
        resources: [...resources].sort(order/* byCodePoint */.HH),
        ...(names.size === 0 ? {} : { resourceNames: [...names].sort(order/* byCodePoint */.HH) }),
    }));
};
const subjectOf = function (user) {
    const account = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(user);
    return account === null
        ? { apiGroup: rbac, kind: 'User', name: user }
        : { kind: 'ServiceAccount', namespace: account[1] ?? '', name: account[2] ?? '' };
};

;// CONCATENATED MODULE: ./src/speak/missing-rights.ts




/** The objects that would have let the run read what it was refused, as YAML to paste; empty where nothing is missing. */
const renderMissingRights = function (denied, namespaces) { return missingRights(denied, namespaces)
    .map((object) => (0,dist/* stringify */.As)(object, { aliasDuplicateObjects: false, lineWidth: 0 }))
    .join('---\n') };
/**
 * Prints what somebody has to apply for the next run to read everything. On a public repository the identity that the
 * cluster told stays out of the log, unless the protected configuration publishes what is read.
 */
const sayMissingRights = function (run, { environment, world, hides }) {
    if (environment === undefined || world === undefined)
        return;
    const denied = hides ? world.denied.map((one) => ({ ...one, user: '' })) : world.denied;
    const text = renderMissingRights(denied, environment.cluster?.namespaces ?? []);
    if (text === '')
        return;
    run.output.section(`meshgate: rights that are missing in the cluster of ${environment.name}`, [
        '# What could not be read is taken for unknown. To let this job read it, apply with kubectl apply -f -:',
        ...(hides ? ['# The identity is not shown on a public repository; bind it yourself.'] : []),
        text,
    ].join('\n'));
};
/**
 * The rules to paste that would have let the writes through, as far as the roles that were read say it. The identity is the
 * one that the configuration names, else what the API server calls this login, which no public log shows.
 */
const sayMissingWrites = async function (run, opened, steps) {
    const { environment, world, hides } = opened;
    const who = environment.applier ?? (await asked(world.cluster));
    if (who === undefined)
        return;
    const forecast = (0,forecast_apply/* forecastApply */.mi)(steps, world.state, who);
    if (forecast.missing.length === 0)
        return;
    const named = hides && environment.applier === undefined
        ? { ...forecast, applier: { user: 'THE-IDENTITY-THAT-APPLIES', groups: [] } }
        : forecast;
    run.output.section(`meshgate: rights to write that are missing in the cluster of ${environment.name}`, ['# To let this job write, apply with kubectl apply -f -:', ...(0,forecast_apply/* missingYaml */.qm)(named)].join('\n'));
};
const asked = async function (cluster) {
    try {
        const { username, groups } = await cluster.whoAmI();
        return { user: username, groups };
    }
    catch (thrown) {
        // It is help beside the refusal, which stands already.
        if (thrown instanceof problem/* Refusal */.P)
            return undefined;
        throw thrown;
    }
};


/***/ })

};
