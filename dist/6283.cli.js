export const id = 6283;
export const ids = [6283];
export const modules = {

/***/ 5308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMissingRights),
  j: () => (/* binding */ sayMissingRights)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(936);
;// CONCATENATED MODULE: ./src/rbac/missing-rights.ts


const rbac = 'rbac.authorization.k8s.io';
/**
 * The least that would have let a run read what it was refused: one Role per namespace, one ClusterRole, and a binding for
 * each identity that the server named. An environment that lists its namespaces gets Roles in them, any other the right
 * to read everywhere. Names carry a hash of the rules, so that what is pasted today takes nothing away tomorrow.
 */
const missingRights = (denied, namespaces) => {
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
    return [...places.keys()].sort(order/* byCodePoint */.H).flatMap((namespace) => rolesOf(namespace, places.get(namespace) ?? []));
};
/** Kinds of no namespace: for these a list of namespaces is no way around. Namespaces themselves can be read one by one. */
const clusterScoped = new Set([
    `${rbac}/clusterroles`,
    `${rbac}/clusterrolebindings`,
    'admissionregistration.k8s.io/mutatingwebhookconfigurations',
]);
const rolesOf = (namespace, denied) => {
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
    const users = [...new Set(denied.map(({ user }) => user))].filter((user) => user !== '').sort(order/* byCodePoint */.H);
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
const rulesOf = (denied) => {
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
        .sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b))
        .map(([, { rule, resources, names }]) => ({
        ...rule,
        resources: [...resources].sort(order/* byCodePoint */.H),
        ...(names.size === 0 ? {} : { resourceNames: [...names].sort(order/* byCodePoint */.H) }),
    }));
};
const subjectOf = (user) => {
    const account = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(user);
    return account === null
        ? { apiGroup: rbac, kind: 'User', name: user }
        : { kind: 'ServiceAccount', namespace: account[1] ?? '', name: account[2] ?? '' };
};

;// CONCATENATED MODULE: ./src/commands/missing-rights.ts


/** The objects that would have let the run read what it was refused, as YAML to paste; empty where nothing is missing. */
const renderMissingRights = (denied, namespaces) => missingRights(denied, namespaces)
    .map((object) => (0,dist/* stringify */.As)(object, { aliasDuplicateObjects: false, lineWidth: 0 }))
    .join('---\n');
/**
 * Prints what somebody has to apply for the next run to read everything. On a public repository the identity that the
 * cluster told stays out of the log, unless the protected configuration publishes what is read.
 */
const sayMissingRights = (ports, denied, options) => {
    const { platform, repository } = ports.context;
    const hide = platform !== 'local' && repository.visibility !== 'private' && !options.publishLive;
    const text = renderMissingRights(hide ? denied.map((one) => ({ ...one, user: '' })) : denied, options.namespaces);
    if (text === '')
        return;
    ports.output.section(`meshgate: rights that are missing in the cluster of ${options.environment}`, [
        '# What could not be read is taken for unknown. To let this job read it, apply with kubectl apply -f -:',
        ...(hide ? ['# The identity is not shown on a public repository; bind it yourself.'] : []),
        text,
    ].join('\n'));
};


/***/ }),

/***/ 749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ configNeeded),
/* harmony export */   i: () => (/* binding */ clusterNeeded)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2652);

/** A command that takes its work from the configuration, where there is none. `purpose`: `apply takes from it what to write`. */
const configNeeded = (path, purpose, remedy) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'CONFIG_NEEDED',
    message: `there is no ${path}, and ${purpose}`,
    where: { kind: 'input', name: 'config' },
    expected: path,
    received: 'no such file',
    remedy,
});
/** A command that writes to a cluster, for an environment without one. */
const clusterNeeded = (environment) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'CLUSTER_NEEDED',
    message: `environment ${JSON.stringify(environment.name)} names no cluster`,
    expected: `${environment.pointer}/cluster`,
    received: 'nothing',
    remedy: 'Add `cluster:` to the environment.',
});


/***/ }),

/***/ 6283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  snapshot: () => (/* binding */ snapshot_snapshot)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(2652);
// EXTERNAL MODULE: ./src/mesh/resolve/settings.ts
var resolve_settings = __webpack_require__(9529);
// EXTERNAL MODULE: ./src/mesh/resolve/version.ts
var version = __webpack_require__(1374);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(989);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(936);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(3776);
// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var workloads = __webpack_require__(36);
// EXTERNAL MODULE: ./src/mesh/snapshot/snapshot.ts
var snapshot = __webpack_require__(9236);
// EXTERNAL MODULE: ./src/mesh/snapshot/trim.ts
var trim = __webpack_require__(3984);
;// CONCATENATED MODULE: ./src/mesh/snapshot/write.ts






/**
 * The files of a snapshot: one per kind and namespace, objects in order of name. Only the manifest says when it was
 * taken, so that two snapshots of an unchanged cluster differ in that one line.
 */
const writeSnapshot = (parts) => {
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
        .sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b))
        .map(([path, list]) => {
        const items = list.sort((a, b) => (0,order/* byCodePoint */.H)(a.key, b.key)).map(({ content }) => content);
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
const recordsOf = (reads) => reads
    .filter(({ kind, name }) => kind !== 'ConfigMap' || name === undefined || !name.startsWith('meshgate-'))
    .map((read) => ({ ...read }))
    .sort((a, b) => (0,order/* byCodePoint */.H)(JSON.stringify(a), JSON.stringify(b)));
/** Objects of one file. What reads a repository keeps two megabytes of a file; more are spread by their names' digest. */
const largest = 500;
const pathOf = ({ key }, part = '') => {
    const file = `${key.kind}${key.group === '' ? '' : `.${key.group}`}${part === '' ? '' : `.${part}`}.json`;
    return key.namespace === '' ? `cluster/${file}` : `namespaces/${key.namespace}/${file}`;
};
/**
 * Pods are evidence of what is injected and of workloads that nothing else names. Equal ones are one: the first by name,
 * as the resolution of workloads takes it. A pod of a known workload is named after it, since each rollout gives another.
 */
const keptObjects = (state) => {
    const owners = new Map((0,workloads/* findWorkloads */.c)(state).flatMap((workload) => workload.object.key.kind === 'Pod' ? [] : workload.pods.map((pod) => [pod, workload.title])));
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
    for (const [, { object, content }] of [...pods].sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b))) {
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
const metadataOf = (content) => (content['metadata'] ?? {});
const withName = (content, name) => ({
    ...content,
    metadata: { ...metadataOf(content), name },
});

// EXTERNAL MODULE: ./src/commands/configuration.ts + 9 modules
var commands_configuration = __webpack_require__(3581);
// EXTERNAL MODULE: ./src/commands/missing-rights.ts + 1 modules
var missing_rights = __webpack_require__(5308);
// EXTERNAL MODULE: ./src/commands/needed.ts
var needed = __webpack_require__(749);
// EXTERNAL MODULE: ./src/commands/outcome.ts
var outcome = __webpack_require__(8786);
// EXTERNAL MODULE: ./src/commands/world.ts + 1 modules
var commands_world = __webpack_require__(9723);
;// CONCATENATED MODULE: ./src/commands/snapshot.ts









/**
 * `meshgate snapshot`: writes what `check` needs of an environment's cluster as files. Reads alone; what the identity may
 * not read is recorded as such, and is no less unknown later than it is now.
 */
const snapshot_snapshot = async (ports, inputs, folder) => {
    const repository = await ports.repository();
    if (repository === undefined)
        throw noConfiguration(inputs.config);
    const { head } = await repository.resolve(ports.context.revisions);
    const configuration = await (0,commands_configuration/* readConfiguration */.TD)(repository, inputs.config, { base: head, head });
    if (configuration.protected === undefined)
        throw noConfiguration(inputs.config);
    const environment = chooseEnvironment((0,commands_configuration/* selectEnvironments */.fE)(configuration, inputs.environment, inputs.config), inputs);
    const world = await (0,commands_world/* readWorld */.T)(ports, environment, inputs, { repository, revision: head });
    if (world === undefined)
        throw clusterNeeded(environment);
    try {
        const { settings, versionKnown } = (0,resolve_settings/* resolveSettings */.M)(world.state, environment.mesh);
        const files = writeSnapshot({
            identity: world.identity,
            state: world.state,
            taken: new Date(ports.clock.now()).toISOString().replace(/\.\d+Z$/, 'Z'),
            istioVersion: versionKnown ? (0,version/* versionText */.KA)(settings.istioVersion) : '',
            environment: environment.name,
            tool: ports.version,
        });
        await folder.replace(files);
        const incomplete = world.state.reads.filter(({ status }) => status === 'forbidden').length;
        ports.output.info(`${files.length} files in ${folder.path}.`);
        if (incomplete > 0)
            ports.output.warning(`The snapshot is incomplete: ${incomplete} reads were refused. What they would have shown counts as unknown.`);
        (0,missing_rights/* sayMissingRights */.j)(ports, world.denied, {
            namespaces: environment.cluster?.namespaces ?? [],
            environment: environment.name,
            publishLive: configuration.protected.publishLive,
        });
        return {
            ...(0,outcome/* fine */.Bs)(),
            details: { folder: folder.path, files: files.map(({ path }) => path), complete: incomplete === 0 },
        };
    }
    finally {
        world.cluster.close();
    }
};
/** The one that is named, or the only one that has a cluster. */
const chooseEnvironment = (environments, inputs) => {
    const known = environments.filter((environment) => environment !== undefined);
    const candidates = inputs.environment === undefined ? known.filter(({ cluster }) => cluster !== undefined) : known;
    const [only, another] = candidates;
    if (only !== undefined && another === undefined)
        return only;
    throw new problem/* Refusal */.P({
        code: 'ENVIRONMENT_NEEDED',
        message: 'a snapshot is of one environment’s cluster, and it is not said of which',
        where: { kind: 'input', name: 'environment' },
        expected: known.map(({ name }) => name).join(' or '),
        received: inputs.environment ?? 'nothing',
        remedy: 'Name it with `--environment`.',
    });
};
const clusterNeeded = (environment) => new problem/* Refusal */.P({
    code: 'CLUSTER_NEEDED',
    message: `environment ${JSON.stringify(environment.name)} names no cluster to take a snapshot of`,
    expected: `${environment.pointer}/cluster`,
    received: 'nothing',
    remedy: 'Add `cluster:` to the environment; `snapshot:` beside it is what merge-request jobs read.',
});
const noConfiguration = (path) => (0,needed/* configNeeded */.U)(path, 'a snapshot takes from it which cluster to read', 'Write the configuration with the environment’s `cluster:`, or name another path with `--config`.');


/***/ }),

/***/ 9723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ readScope),
  T: () => (/* binding */ readWorld)
});

// EXTERNAL MODULE: ./src/bindings/names.ts
var names = __webpack_require__(1682);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(2652);
// EXTERNAL MODULE: ./src/mesh/kinds.ts
var kinds = __webpack_require__(3918);
// EXTERNAL MODULE: ./src/mesh/resolve/revisions.ts
var revisions = __webpack_require__(9960);
;// CONCATENATED MODULE: ./src/commands/revision-configs.ts


/** A mesh has two or three revisions; labels with more names are somebody's mistake, and cost two requests each. */
const most = 20;
/**
 * Reads what the labels of namespaces and workloads call for besides the ConfigMap `istio`: MeshConfigs of other
 * revisions, and the webhooks of tags. A mesh without `istio.io/rev` costs nothing.
 */
const readRevisionConfigs = async (cluster, state, root) => {
    const named = (0,revisions/* namedRevisions */.SO)(state);
    // Without the ConfigMap `istio` the tag `default` is what `istio-injection: enabled` means.
    const asked = [...((0,revisions/* meshConfigs */.rW)(state, root).has(revisions/* defaultRevision */.Te) ? [] : [revisions/* defaultRevision */.Te]), ...named].slice(0, most);
    if (named.length === 0 && hasDefaultConfig(state, root))
        return state;
    const isOpen = (current, name) => !(0,revisions/* meshConfigs */.rW)(current, root).has(name) && (0,revisions/* taggedRevision */.qq)(current, root, name) === undefined;
    const configs = asked.filter((name) => name !== revisions/* defaultRevision */.Te);
    const first = await add(cluster, state, configs.map((name) => (0,kinds/* configMap */.f4)(root, (0,revisions/* meshConfigName */.Jy)(name))));
    const second = await add(cluster, first, asked.filter((name) => isOpen(first, name)).map(kinds/* revisionTag */.Oq));
    const targets = asked.flatMap((name) => (0,revisions/* taggedRevision */.qq)(second, root, name) ?? []);
    const further = [...new Set(targets)].filter((name) => name !== revisions/* defaultRevision */.Te && !configs.includes(name) && !(0,revisions/* meshConfigs */.rW)(second, root).has(name));
    return add(cluster, second, further.map((name) => (0,kinds/* configMap */.f4)(root, (0,revisions/* meshConfigName */.Jy)(name))));
};
/** There, or not readable: neither is mended by looking for tags. */
const hasDefaultConfig = (state, root) => (0,revisions/* meshConfigs */.rW)(state, root).has(revisions/* defaultRevision */.Te) ||
    state.reads.some(({ kind, name, status }) => kind === 'ConfigMap' && name === 'istio' && status === 'forbidden');
const add = async (cluster, state, kinds) => {
    if (kinds.length === 0)
        return state;
    const more = await cluster.read(kinds, []);
    return {
        objects: [...state.objects, ...more.objects],
        reads: [...state.reads, ...more.reads],
        denied: [...state.denied, ...more.denied],
    };
};

;// CONCATENATED MODULE: ./src/commands/world.ts




/** What is read of an environment's cluster: one LIST per kind, and one per place where that is refused. */
const readScope = (environment) => {
    const rootNamespace = environment.mesh.rootNamespace ?? 'istio-system';
    const namespaces = environment.cluster?.namespaces ?? [];
    return {
        rootNamespace,
        kinds: [
            ...kinds/* meshKinds */.hT,
            ...kinds/* workloadKinds */.dd,
            ...kinds/* rbacKinds */.UF,
            (0,kinds/* configMap */.f4)(rootNamespace, 'istio'),
            (0,kinds/* configMap */.f4)(environment.namespace, (0,names/* applySetParentName */.Uu)(environment.name)),
        ],
        places: [...new Set([environment.namespace, rootNamespace, ...namespaces])].sort(),
    };
};
/**
 * Connects to an environment's cluster and reads it, one LIST per kind. Call it only after the job's identity is
 * settled: a refused job must not be seen by the API server. undefined: the environment has no cluster.
 */
const readWorld = async (ports, environment, inputs, base) => {
    const settings = environment.cluster;
    if (settings === undefined)
        return undefined;
    const audience = settings.kind === 'id-token' ? settings.audience || (inputs.clusterAudience ?? '') : '';
    const cluster = await ports.connect(settings, {
        idToken: () => ports.tokens().request('cluster', audience),
        baseFile: (path) => readBaseFile(base.repository, base.revision, path),
        explain401: () => audience === ''
            ? 'the login is the one of the kubeconfig or the pod'
            : `the token was requested for audience ${JSON.stringify(audience)}; its issuer, audience and claims must match the API server's AuthenticationConfiguration`,
    });
    const { rootNamespace, kinds, places } = readScope(environment);
    try {
        const [identity, read] = await Promise.all([cluster.identify(), cluster.read(kinds, places)]);
        const { denied, ...state } = await readRevisionConfigs(cluster, read, rootNamespace);
        return { cluster, identity, state, denied };
    }
    catch (error) {
        cluster.close();
        throw error;
    }
};
const readBaseFile = async (repository, revision, path) => {
    const file = (await repository.readTree(revision, [path])).files.find((candidate) => candidate.path === path);
    if (file !== undefined)
        return file.text;
    throw new problem/* Refusal */.P({
        code: 'CONFIG_FILE_MISSING',
        message: `the configuration names the file ${JSON.stringify(path)}, and the base revision has none`,
        expected: path,
        received: 'no such file',
        remedy: 'Commit the file to the protected branch; it is read from there, so that a merge request cannot replace it.',
    });
};


/***/ }),

/***/ 2834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ mayHoldObjects),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   Gz: () => (/* binding */ isOfInterest),
/* harmony export */   Sl: () => (/* binding */ isMeshConfig),
/* harmony export */   c4: () => (/* binding */ mayHoldMeshObjects),
/* harmony export */   wV: () => (/* binding */ decidesAccess)
/* harmony export */ });
/**
 * What `check` looks at when nobody has listed files: the kinds that decide access in the mesh, the workloads and
 * services that they select, and Kubernetes' own permissions. Secrets are never among them.
 */
const kindsOfGroup = new Map([
    ['security.istio.io', 'all'],
    ['networking.istio.io', 'all'],
    ['extensions.istio.io', 'all'],
    ['telemetry.istio.io', 'all'],
    ['gateway.networking.k8s.io', 'all'],
    ['rbac.authorization.k8s.io', new Set(['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'])],
    ['apps', new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'])],
    ['batch', new Set(['Job', 'CronJob'])],
    ['', new Set(['Service', 'ServiceAccount', 'Namespace', 'Pod'])],
]);
const groupOf = (apiVersion) => {
    const slash = apiVersion.indexOf('/');
    return slash === -1 ? '' : apiVersion.slice(0, slash);
};
/** The ConfigMap of MeshConfig: `istio`, or `istio-<revision>`; the injector's has the same prefix and no `mesh` in it. */
const isMeshConfig = (group, kind, name) => group === '' &&
    kind === 'ConfigMap' &&
    (name === 'istio' || (name.startsWith('istio-') && !name.startsWith('istio-sidecar-injector')));
const isOfInterest = (group, kind, name) => {
    const kinds = kindsOfGroup.get(group);
    return kinds === 'all' || kinds?.has(kind) === true || isMeshConfig(group, kind, name);
};
// A quoted scalar can hide any letter behind an escape, or behind a line break: such a text is parsed to be sure.
const hidden = /\\(?:x[2-7]|u00[2-7]|U000000[2-7]|\r?\n)/i;
const mayHold = (text, words) => 
// UTF-16 shows none of the words; it is let through, to be refused by name.
text.startsWith('\ufffd') || text.includes('\u0000') || words.some((word) => text.includes(word)) || hidden.test(text);
/**
 * Whether a text can hold an object that decides access by itself: Istio's, the Gateway API's, RBAC's. False is certain,
 * true is not: it looks at the text alone, so that a large repository is read cheaply.
 */
const mayHoldMeshObjects = (text) => mayHold(text, ['istio', 'gateway.networking.k8s.io', 'rbac.authorization.k8s.io']);
/** The same for any object of Kubernetes. */
const mayHoldObjects = (text) => mayHold(text, ['apiVersion', 'istio.io']);
/** Groups whose objects are access itself; the others say what it is given to. */
const decidingGroups = new Set([
    'security.istio.io',
    'networking.istio.io',
    'extensions.istio.io',
    'gateway.networking.k8s.io',
    'rbac.authorization.k8s.io',
]);
const decidesAccess = (group) => decidingGroups.has(group);


/***/ }),

/***/ 3918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oq: () => (/* binding */ revisionTag),
/* harmony export */   UF: () => (/* binding */ rbacKinds),
/* harmony export */   dd: () => (/* binding */ workloadKinds),
/* harmony export */   f4: () => (/* binding */ configMap),
/* harmony export */   hT: () => (/* binding */ meshKinds)
/* harmony export */ });
const namespaced = (group, version, kind, resource) => ({
    group,
    version,
    kind,
    resource,
    namespaced: true,
});
const clusterWide = (group, version, kind, resource) => ({
    group,
    version,
    kind,
    resource,
    namespaced: false,
});
/** Kinds that decide access in the mesh. An empty version stands for the server's preferred one. */
const meshKinds = [
    namespaced('security.istio.io', '', 'AuthorizationPolicy', 'authorizationpolicies'),
    namespaced('security.istio.io', '', 'RequestAuthentication', 'requestauthentications'),
    namespaced('security.istio.io', '', 'PeerAuthentication', 'peerauthentications'),
    namespaced('networking.istio.io', '', 'ServiceEntry', 'serviceentries'),
    namespaced('networking.istio.io', '', 'Gateway', 'gateways'),
    namespaced('networking.istio.io', '', 'EnvoyFilter', 'envoyfilters'),
    namespaced('networking.istio.io', '', 'Sidecar', 'sidecars'),
    namespaced('extensions.istio.io', '', 'WasmPlugin', 'wasmplugins'),
    namespaced('gateway.networking.k8s.io', '', 'Gateway', 'gateways'),
    namespaced('', 'v1', 'Service', 'services'),
    clusterWide('', 'v1', 'Namespace', 'namespaces'),
];
/** Where labels of workloads come from. What a Job runs at the moment is among the Pods; every kind costs a request. */
const workloadKinds = [
    namespaced('apps', 'v1', 'Deployment', 'deployments'),
    namespaced('apps', 'v1', 'StatefulSet', 'statefulsets'),
    namespaced('apps', 'v1', 'DaemonSet', 'daemonsets'),
    namespaced('', 'v1', 'Pod', 'pods'),
];
const rbacKinds = [
    namespaced('', 'v1', 'ServiceAccount', 'serviceaccounts'),
    namespaced('rbac.authorization.k8s.io', 'v1', 'Role', 'roles'),
    namespaced('rbac.authorization.k8s.io', 'v1', 'RoleBinding', 'rolebindings'),
    clusterWide('rbac.authorization.k8s.io', 'v1', 'ClusterRole', 'clusterroles'),
    clusterWide('rbac.authorization.k8s.io', 'v1', 'ClusterRoleBinding', 'clusterrolebindings'),
];
/** One ConfigMap by name, so that no other ConfigMap is ever read. */
const configMap = (namespace, name) => ({
    group: '',
    version: 'v1',
    kind: 'ConfigMap',
    resource: 'configmaps',
    namespaced: true,
    only: { namespace, name },
});
/** What a revision tag leads to: its webhook's labels say it. */
const revisionTag = (tag) => ({
    group: 'admissionregistration.k8s.io',
    version: 'v1',
    kind: 'MutatingWebhookConfiguration',
    resource: 'mutatingwebhookconfigurations',
    namespaced: false,
    only: { namespace: '', name: `istio-revision-tag-${tag}` },
});


/***/ }),

/***/ 8889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   SQ: () => (/* binding */ gatewayNameLabel),
/* harmony export */   a9: () => (/* binding */ consultedNamespaces),
/* harmony export */   ko: () => (/* reexport safe */ _selector_index_js__WEBPACK_IMPORTED_MODULE_1__.k),
/* harmony export */   sT: () => (/* binding */ attaches)
/* harmony export */ });
/* unused harmony export readTarget */
/* harmony import */ var _selector_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5008);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3776);



const gatewayNameLabel = 'gateway.networking.k8s.io/gateway-name';
const gatewayGroup = 'gateway.networking.k8s.io';
const readRef = (ref) => ({
    group: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(ref, 'group'),
    kind: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(ref, 'kind'),
    name: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(ref, 'name'),
});
/** `targetRefs` win over `targetRef`, as in `GetTargetRefs`. */
const readTarget = (namespace, spec) => {
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
const targetOf = (object) => {
    const known = targets.get(object);
    if (known !== undefined)
        return known;
    const target = readTarget(object.key.namespace, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, 'spec'));
    targets.set(object, target);
    return target;
};
/** Namespaces whose policies are consulted (istio-semantics §2.9), without repeats. */
const consultedNamespaces = (subject, rootNamespace) => [
    ...new Set([
        subject.namespace,
        rootNamespace,
        ...(subject.proxy === 'waypoint' ? subject.services.map((service) => service.namespace) : []),
    ]),
];
const refMatches = (ref, target, subject, settings) => {
    const waypoint = subject.proxy === 'waypoint';
    if (ref.group === gatewayGroup && ref.kind === 'Gateway')
        return target.namespace === subject.namespace && ref.name === subject.labels[gatewayNameLabel];
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
const attaches = (target, subject, settings) => {
    if (!consultedNamespaces(subject, settings.rootNamespace).includes(target.namespace))
        return false;
    const gatewayName = Object.hasOwn(subject.labels, gatewayNameLabel) ? subject.labels[gatewayNameLabel] : undefined;
    const here = target.namespace === settings.rootNamespace || target.namespace === subject.namespace;
    if (gatewayName === undefined && subject.proxy !== 'waypoint')
        return target.refs.length === 0 && here && (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_1__/* .selects */ .k)(target.selector, subject.labels);
    if (target.refs.length === 0)
        return (subject.proxy !== 'waypoint' && here && settings.selectorsOnGateways && (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_1__/* .selects */ .k)(target.selector, subject.labels));
    return target.refs.some((ref) => refMatches(ref, target, subject, settings));
};


/***/ }),

/***/ 9960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ meshConfigName),
/* harmony export */   SO: () => (/* binding */ namedRevisions),
/* harmony export */   Te: () => (/* binding */ defaultRevision),
/* harmony export */   qq: () => (/* binding */ taggedRevision),
/* harmony export */   rW: () => (/* binding */ meshConfigs)
/* harmony export */ });
/* harmony import */ var _manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2834);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3776);



/** The revision that an installation without a name has; its MeshConfig is the ConfigMap `istio`. */
const defaultRevision = 'default';
/** Name of the ConfigMap that istiod of a revision reads its MeshConfig from. */
const meshConfigName = (revision) => revision === defaultRevision ? 'istio' : `istio-${revision}`;
/** The MeshConfigs of a state by revision: the default one, then the others in order. */
const meshConfigs = (state, root) => new Map(state.objects
    .filter(({ key, content }) => (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeshConfig */ .Sl)(key.group, key.kind, key.name) &&
    key.namespace === root &&
    typeof (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(content, 'data'), 'mesh') === 'string')
    .map((object) => [object.key.name === 'istio' ? defaultRevision : object.key.name.slice('istio-'.length), object])
    .sort(([left], [right]) => Number(right === defaultRevision) - Number(left === defaultRevision) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H)(left, right)));
const labelOf = (object, name) => (Object.hasOwn(object.labels, name) ? object.labels[name] : undefined) ?? '';
/**
 * The revision that a tag stands for. `istioctl tag` and the charts make a MutatingWebhookConfiguration of it, and since
 * 1.27 a Service beside it; both carry `istio.io/tag` and `istio.io/rev`. The webhook is what injects, so it counts first.
 */
const taggedRevision = (state, root, tag) => {
    const carriers = state.objects.filter((object) => labelOf(object, 'istio.io/tag') === tag &&
        labelOf(object, 'istio.io/rev') !== '' &&
        (object.key.kind === 'MutatingWebhookConfiguration' ||
            (object.key.group === '' && object.key.kind === 'Service' && object.key.namespace === root)));
    const carrier = carriers.find(({ key }) => key.kind === 'MutatingWebhookConfiguration') ?? carriers[0];
    return carrier === undefined ? undefined : labelOf(carrier, 'istio.io/rev');
};
/** Revisions and tags that namespaces, workloads and gateways name, in order; never the default one. */
const namedRevisions = (state) => {
    const names = new Set();
    for (const { key, labels, content } of state.objects) {
        const isNamed = ['Namespace', 'Pod', 'Gateway', 'Deployment', 'StatefulSet', 'DaemonSet'].includes(key.kind);
        if (!isNamed)
            continue;
        const template = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(content, 'spec', 'template', 'metadata', 'labels')['istio.io/rev'];
        for (const name of [Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : '', template])
            if (typeof name === 'string' && /^[a-z0-9](?:[-a-z0-9.]{0,61}[a-z0-9])?$/.test(name))
                names.add(name);
    }
    names.delete(defaultRevision);
    return [...names].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H);
};


/***/ }),

/***/ 5008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ selects),
/* harmony export */   x: () => (/* binding */ indexSelectors)
/* harmony export */ });
/** Every label of the selector with its value; an empty selector selects all. */
const selects = (selector, labels) => {
    for (const name of Object.keys(selector))
        if (!Object.hasOwn(labels, name) || labels[name] !== selector[name])
            return false;
    return true;
};
/** Labels have no `=` in their names (Kubernetes), so that name and value cannot run into each other. */
const pair = (name, value) => `${name}=${value}`;
const indexSelectors = (items, selectorOf) => {
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


/***/ }),

/***/ 9529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ resolveSettings)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2652);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(989);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3776);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9960);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1374);






const defaultRoot = 'istio-system';
const normalizations = new Map([
    ['', 'BASE'],
    ['DEFAULT', 'BASE'],
    ['NONE', 'NONE'],
    ['BASE', 'BASE'],
    ['MERGE_SLASHES', 'MERGE_SLASHES'],
    ['DECODE_AND_MERGE_SLASHES', 'DECODE_AND_MERGE_SLASHES'],
]);
const readMeshConfig = (object) => {
    const unreadable = (received) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P({
        code: 'MESH_CONFIG_UNREADABLE',
        message: `The MeshConfig of ${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_5__/* .keyTitle */ .Gv)(object.key)} cannot be read`,
        where: object.locate('/data/mesh'),
        expected: 'a YAML map under the key `mesh`',
        received,
        remedy: 'Mend the ConfigMap: istiod cannot read it either and keeps its last good settings.',
    });
    let config;
    try {
        config = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(object.content, 'data', 'mesh'), { maxAliasCount: 100, prettyErrors: false });
    }
    catch {
        throw unreadable('text that is not YAML');
    }
    if (config !== null && (typeof config !== 'object' || Array.isArray(config)))
        throw unreadable('another value');
    return config;
};
/** istiod's own image, the only place in a cluster that says its patch version; of another revision, where its own is not there. */
const runningVersion = (state, revision) => {
    const versions = state.objects.flatMap((object) => {
        const { key, content, labels } = object;
        if (key.kind !== 'Deployment' || !/^istiod(-|$)/.test(key.name))
            return [];
        const named = Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : undefined;
        const own = named === undefined ? key.name === istiodName(revision) : named === revision;
        for (const container of (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(content, 'spec', 'template', 'spec', 'containers')) {
            const tag = /^[^@]*:([^:/@]+)(?:@.*)?$/.exec((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(container, 'image'))?.[1];
            const version = tag === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .readVersion */ .$4)(tag);
            if (version !== undefined)
                return [{ own, version }];
        }
        return [];
    });
    return (versions.find(({ own }) => own) ?? versions[0])?.version;
};
const istiodName = (revision) => (revision === _revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultRevision */ .Te ? 'istiod' : `istiod-${revision}`);
const providersOf = (config) => new Map((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(config, 'extensionProviders').map((provider) => [
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(provider, 'name'),
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(provider, 'envoyExtAuthzHttp') !== undefined
        ? 'http'
        : (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(provider, 'envoyExtAuthzGrpc') !== undefined
            ? 'grpc'
            : 'other',
]));
/** Why there is no MeshConfig, before the name of its ConfigMap. */
const missing = {
    complete: 'MeshConfig was not found, there is no ConfigMap',
    'not installed': 'MeshConfig was not found, there is no ConfigMap',
    forbidden: 'MeshConfig was not read, this identity may not read ConfigMap',
    'not given': 'MeshConfig was not read, nothing that was read holds ConfigMap',
};
const chooseConfig = (state, overrides, home, asked) => {
    const maps = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .meshConfigs */ .rW)(state, home);
    const revision = maps.has(asked) ? asked : ((0,_revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .taggedRevision */ .qq)(state, home, asked) ?? asked);
    const own = maps.get(revision);
    if (own !== undefined)
        return { revision, map: own };
    const [first, ...others] = maps;
    const name = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .meshConfigName */ .Jy)(revision);
    const refused = state.reads.some(({ kind, namespace, name: one, status }) => kind === 'ConfigMap' && namespace === home && one === name && status === 'forbidden');
    if (first === undefined)
        return {
            revision,
            map: undefined,
            assumption: `${missing[refused ? 'forbidden' : (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_5__/* .readStatus */ .rk)(state, '', 'ConfigMap', home)]} ${home}/${name}: Istio's defaults hold where the configuration says nothing else`,
        };
    const [firstRevision, map] = first;
    const texts = new Set([...maps.values()].map(({ content }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(content, 'data', 'mesh')));
    // An installation under a name of its own is the only one there is; of several, equal ones are as good as one.
    if (!refused && texts.size === 1)
        return asked === _revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultRevision */ .Te && others.length === 0
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
const resolveSettings = (state, overrides, asked = _revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultRevision */ .Te) => {
    const home = overrides.rootNamespace ?? defaultRoot;
    const { map, revision, assumption, unknown } = chooseConfig(state, overrides, home, asked);
    const assumptions = assumption === undefined ? [] : [assumption];
    const config = map === undefined ? undefined : readMeshConfig(map);
    const found = config ?? null;
    const running = runningVersion(state, revision);
    const told = overrides.istioVersion === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .readVersion */ .$4)(overrides.istioVersion);
    const version = running ?? told ?? _version_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultVersion */ .U8;
    if (running === undefined && told === undefined)
        assumptions.push(`the version of Istio is not known: ${(0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .versionText */ .KA)(_version_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultVersion */ .U8)} is assumed`);
    const trustDomain = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(found, 'trustDomain');
    const normalization = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(found, 'pathNormalization', 'normalization');
    const trustDomainAliases = config === undefined ? (overrides.trustDomainAliases ?? []) : (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textsAt */ .i1)(found, 'trustDomainAliases');
    return {
        assumptions,
        providersKnown: config !== undefined,
        versionKnown: running !== undefined || told !== undefined,
        unknowns: unknown === undefined ? [] : [unknown],
        settings: {
            rootNamespace: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(found, 'rootNamespace') || home,
            trustDomain: trustDomain || (config === undefined ? overrides.trustDomain : undefined) || 'cluster.local',
            trustDomainAliases,
            ...((config === undefined && overrides.trustDomain === undefined) || unknown !== undefined
                ? { anyTrustDomain: true }
                : {}),
            otherTrustDomains: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(found, 'caCertificates').flatMap((authority) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textsAt */ .i1)(authority, 'trustDomains')),
            pathNormalization: normalizations.get(normalization) ?? 'BASE',
            numTrustedProxies: Math.max(0, (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .numberAt */ .tk)(found, 'defaultConfig', 'gatewayTopology', 'numTrustedProxies') ?? 0),
            extensionProviders: providersOf(found),
            istioVersion: version,
        },
    };
};


/***/ }),

/***/ 1374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   EQ: () => (/* binding */ hasFix),
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   U8: () => (/* binding */ defaultVersion)
/* harmony export */ });
/** Newest patch of each minor version when this table was made: what a version without a patch is taken for. */
const newestPatch = new Map([
    [20, 8],
    [21, 6],
    [22, 8],
    [23, 6],
    [24, 6],
    [25, 5],
    [26, 8],
    [27, 9],
    [28, 10],
    [29, 6],
    [30, 3],
    [31, 0],
]);
/** What is assumed where neither cluster nor configuration says it. */
const defaultVersion = { major: 1, minor: 30, patch: 3 };
/** Reads `1.30.3`, `1.30`, `v1.30.3-distroless`; undefined where it is none of these. */
const readVersion = (text) => {
    const found = /^v?(\d{1,3})\.(\d{1,3})(?:\.(\d{1,4}))?(?:[-+][\w.+-]*)?$/.exec(text.trim());
    if (found === null)
        return undefined;
    const minor = Number(found[2]);
    return {
        major: Number(found[1]),
        minor,
        patch: found[3] === undefined ? (newestPatch.get(minor) ?? 0) : Number(found[3]),
    };
};
/** A change that was also brought to older minors: `[minor, patch]` for each, newest minor last. */
const hasFix = (version, ...fixed) => {
    const last = fixed.at(-1);
    if (version.major !== 1 || last === undefined)
        return version.major > 1;
    if (version.minor > last[0])
        return true;
    return fixed.some(([minor, patch]) => version.minor === minor && version.patch >= patch);
};
const versionText = (version) => `${version.major}.${version.minor}.${version.patch}`;


/***/ }),

/***/ 36:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ findWorkloads),
/* harmony export */   h: () => (/* binding */ labelsOfWorkloads)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3776);
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/* harmony import */ var _selector_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5008);





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
const withoutInstance = (labels) => {
    const out = Object.create(null);
    for (const [name, value] of Object.entries(labels))
        if (!instanceLabels.has(name))
            out[name] = value;
    return out;
};
const templatePaths = new Map([
    ['apps/Deployment', ['spec', 'template']],
    ['apps/StatefulSet', ['spec', 'template']],
    ['apps/DaemonSet', ['spec', 'template']],
    ['apps/ReplicaSet', ['spec', 'template']],
    ['argoproj.io/Rollout', ['spec', 'template']],
    ['batch/Job', ['spec', 'template']],
    ['batch/CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
]);
const templateOf = (object) => {
    const path = templatePaths.get(`${object.key.group}/${object.key.kind}`);
    if (path === undefined)
        return undefined;
    const template = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, ...path);
    return {
        namespace: object.key.namespace,
        labels: withoutInstance((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(template, 'metadata', 'labels')),
        annotations: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(template, 'metadata', 'annotations'),
        podSpec: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(template, 'spec'),
        title: `${object.key.kind.toLowerCase()}/${object.key.name}`,
        object,
        pods: [],
        alike: [],
    };
};
const isOwned = (object) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(object.content, 'metadata', 'ownerReferences').length > 0;
const podOf = (object) => ({
    namespace: object.key.namespace,
    labels: withoutInstance(object.labels),
    annotations: object.annotations,
    podSpec: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, 'spec'),
    title: `pod/${object.key.name}`,
    object,
    pods: [object],
    alike: [],
});
/** A Gateway of the Gateway API has pods that Istio itself makes; they exist without any object in the repository. */
const gatewayOf = (object) => {
    if (object.key.group !== 'gateway.networking.k8s.io' || object.key.kind !== 'Gateway')
        return undefined;
    const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, 'spec');
    const gatewayClass = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'gatewayClassName');
    if (!gatewayClass.startsWith('istio'))
        return undefined;
    // `spec.addresses` names a Service whose pods somebody else runs.
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(spec, 'addresses') !== undefined)
        return undefined;
    const labels = Object.assign(Object.create(null), object.labels, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(spec, 'infrastructure', 'labels'), {
        [_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .gatewayNameLabel */ .SQ]: object.key.name,
        'gateway.networking.k8s.io/gateway-class-name': gatewayClass,
    });
    return {
        namespace: object.key.namespace,
        labels,
        annotations: object.annotations,
        podSpec: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(null),
        title: `gateway/${object.key.name}`,
        object,
        pods: [],
        alike: [],
    };
};
const identity = (workload) => `${workload.namespace}\n${Object.entries(workload.labels)
    .map(([name, value]) => `${name}=${value}`)
    .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H)
    .join('\n')}`;
const group = (items, key) => {
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
/**
 * Workloads of a state: templates of the usual controllers, pods without one, and the pods that Istio makes for
 * Gateways. Two with the same labels are one to every policy, and are listed once.
 */
const findWorkloads = (state) => {
    const templates = [];
    const pods = [];
    for (const object of state.objects) {
        if (object.key.group === '' && object.key.kind === 'Pod')
            pods.push(object);
        else {
            // A ReplicaSet or Job that something else owns is its owner's business.
            const template = (object.key.kind === 'ReplicaSet' || object.key.kind === 'Job') && isOwned(object)
                ? undefined
                : templateOf(object);
            if (template !== undefined)
                templates.push(template);
        }
    }
    const templatesOf = new Map();
    for (const [namespace, list] of pods.length === 0 ? [] : group(templates, (template) => template.namespace))
        templatesOf.set(namespace, (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_3__/* .indexSelectors */ .x)(list.filter((template) => Object.keys(template.labels).length > 0), (template) => template.labels));
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
    const withPods = templates.map((template) => ({ ...template, pods: evidence.get(template) ?? [] }));
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
    const byTitle = (left, right) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H)(left.namespace, right.namespace) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H)(left.title, right.title);
    for (const workload of [...withPods].sort(byTitle))
        add(workload);
    for (const workload of [...alone].sort(byTitle))
        add(workload);
    const known = [...seen.values()];
    for (const object of state.objects) {
        const made = gatewayOf(object);
        if (made !== undefined &&
            !known.some((workload) => workload.namespace === made.namespace && workload.labels[_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .gatewayNameLabel */ .SQ] === object.key.name))
            add(made);
    }
    return [...seen.values()].map((workload) => ({ ...workload, alike: alike.get(workload) ?? [] })).sort(byTitle);
};
/** Labels of what runs pods, by key of the object: also of those that share their labels with another. */
const labelsOfWorkloads = (state) => {
    const out = new Map();
    for (const object of state.objects) {
        if (isOwned(object))
            continue;
        const { group: of, kind } = object.key;
        const found = of === '' && kind === 'Pod' ? podOf(object) : (templateOf(object) ?? gatewayOf(object));
        if (found !== undefined)
            out.set((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyText */ .Pu)(object.key), { namespace: found.namespace, labels: found.labels });
    }
    return out;
};


/***/ }),

/***/ 9236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ sortedJson),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8100);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(936);



/** The file that says what a snapshot is of, when it was taken, and how completely it was read. */
const manifestName = 'snapshot.json';
const digestOfText = (text) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex')}`;
/** JSON with sorted members, one value a line: equal values, equal bytes, and a difference that is read line by line. */
const sortedJson = (value) => `${JSON.stringify(sorted(value), undefined, 2)}\n`;
const sorted = (value) => {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return value;
    const names = Object.keys(value).sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H);
    return Object.fromEntries(names.map((name) => [name, sorted(value[name] ?? null)]));
};


/***/ }),

/***/ 3984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ isKeptWhole),
/* harmony export */   sy: () => (/* binding */ trimObject),
/* harmony export */   t8: () => (/* binding */ isKept)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8100);
/* harmony import */ var _manifests_interest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2834);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3776);




/**
 * What a snapshot keeps of an object: all that decides access, and nothing that a run of the program would not read
 * anyway. Left out: status, managedFields, uids and versions, environment values, commands, images, volumes, node names.
 */
const trimObject = (object) => {
    const { content, key, apiVersion } = object;
    const head = { apiVersion, kind: key.kind, metadata: metadataOf(object) };
    switch (`${key.group}/${key.kind}`) {
        case '/Namespace':
        case '/ServiceAccount':
        case 'admissionregistration.k8s.io/MutatingWebhookConfiguration':
            return head;
        case '/Service':
            return { ...head, spec: serviceSpec((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(content, 'spec')) };
        case '/Pod':
            return { ...head, spec: podSpec((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(content, 'spec'), false) };
        case '/ConfigMap':
            return { ...head, data: { mesh: meshConfig((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(content, 'data', 'mesh')) } };
        case 'apps/Deployment':
        case 'apps/StatefulSet':
        case 'apps/DaemonSet': {
            const template = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(content, 'spec', 'template');
            // istiod's image is what says its version.
            const spec = podSpec((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(template, 'spec'), /^istiod(-|$)/.test(key.name));
            const metadata = {
                ...some('labels', labelsOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(template, 'metadata', 'labels'))),
                ...some('annotations', workloadAnnotations((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(template, 'metadata', 'annotations'))),
            };
            return { ...head, spec: { template: { metadata, spec } } };
        }
        case 'extensions.istio.io/WasmPlugin': {
            // Its configuration and environment may hold secrets, and nothing here understands them.
            const kept = Object.entries((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(content, 'spec')).filter(([name]) => !['pluginConfig', 'vmConfig'].includes(name));
            return { ...head, spec: Object.fromEntries(kept) };
        }
        default:
            return { ...rest(content), ...head };
    }
};
/** Whether a kind is kept whole: such an object compares with the repository's own. */
const isKeptWhole = (group, kind) => group.endsWith('istio.io')
    ? kind !== 'WasmPlugin'
    : group === 'gateway.networking.k8s.io' || group === 'rbac.authorization.k8s.io';
/** ConfigMaps besides MeshConfig are never kept: the inventory of what meshgate wrote serves only who writes. */
const isKept = ({ key }) => key.kind !== 'ConfigMap' || (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_1__/* .isMeshConfig */ .Sl)(key.group, key.kind, key.name);
const rest = (content) => Object.fromEntries(Object.entries(content).filter(([name]) => !['status', 'metadata'].includes(name)));
const some = (name, value) => (Object.keys(value).length === 0 ? {} : { [name]: value });
/** Labels that name one rollout or one instance of a controller: they would make each deployment a difference. */
const rolloutLabels = new Set([
    'pod-template-hash',
    'pod-template-generation',
    'controller-revision-hash',
    'controller-uid',
    'batch.kubernetes.io/controller-uid',
]);
const labelsOf = (labels) => Object.fromEntries(Object.entries(labels).filter(([name]) => !rolloutLabels.has(name)));
/** Groups whose objects' age decides: the oldest of two rivals counts. */
const hasAge = (group, kind) => group.endsWith('istio.io') || group === 'gateway.networking.k8s.io' || (group === '' && kind === 'Service');
const metadataOf = (object) => {
    const { group, kind, namespace, name } = object.key;
    const workload = group === 'apps' || kind === 'Pod';
    const annotations = workload ? workloadAnnotations(object.annotations) : annotationsOf(object);
    const owners = kind === 'Pod' ? ownersOf(object) : [];
    return {
        name,
        ...(namespace === '' ? {} : { namespace }),
        ...some('labels', labelsOf({ ...object.labels })),
        ...some('annotations', annotations),
        ...(owners.length === 0 ? {} : { ownerReferences: owners }),
        ...(object.creationTimestamp === undefined || !hasAge(group, kind)
            ? {}
            : { creationTimestamp: object.creationTimestamp }),
    };
};
const ownersOf = (object) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(object.content, 'metadata', 'ownerReferences').map((owner) => ({ kind: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(owner, 'kind') }));
/** Notes of tools; the first holds the whole object again. */
const notes = ['kubectl.kubernetes.io/last-applied-configuration', 'kubectl.kubernetes.io/restartedAt'];
const annotationsOf = (object) => object.key.group.endsWith('istio.io') || object.key.group === 'gateway.networking.k8s.io'
    ? Object.fromEntries(Object.entries(object.annotations).filter(([name]) => !notes.includes(name)))
    : Object.fromEntries(Object.entries(object.annotations).filter(([name]) => decides(name)));
/** Istio's and the GitOps tools' own annotations. */
const decides = (name) => {
    const domain = name.includes('/') ? (name.split('/')[0] ?? '') : '';
    return /(?:^|\.)(?:istio\.io|argoproj\.io|fluxcd\.io|meshgate\.dev)$/.test(domain);
};
/** Annotations of pods: what injection and interception look at, and of the proxy's settings what decides access. */
const workloadAnnotations = (annotations) => {
    const kept = {};
    for (const [name, value] of Object.entries(annotations)) {
        if (name === 'proxy.istio.io/config') {
            const settings = accessSettings(value);
            if (settings !== undefined)
                kept[name] = settings;
        }
        else if (!dropped.has(name) && /^(?:[a-z.]+\.)?istio\.io\//.test(name))
            kept[name] = value;
    }
    return kept;
};
/** Container definitions, volumes and the injector's own record: they hold environment values or change with each rollout. */
const dropped = new Set([
    'sidecar.istio.io/status',
    'sidecar.istio.io/userVolume',
    'sidecar.istio.io/userVolumeMount',
    'proxy.istio.io/overrides',
    'istio.io/restartedAt',
]);
/** What decides access: through how many proxies a gateway is reached, and whether the port is intercepted at all. */
const accessSettings = (text) => {
    const config = typeof text === 'string' ? parsed(text) : null;
    const kept = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(config) ? pick(config, ['gatewayTopology', 'interceptionMode']) : {};
    return Object.keys(kept).length === 0 ? undefined : JSON.stringify(kept);
};
const parsed = (text) => {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)(text, { maxAliasCount: 10, prettyErrors: false });
    }
    catch {
        return null;
    }
};
const pick = (value, names) => Object.fromEntries(names.flatMap((name) => {
    const found = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(value, name);
    return found === undefined ? [] : [[name, found]];
}));
const podSpec = (spec, withImages) => {
    const containers = (name) => {
        const list = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(spec, name).map((container) => ({
            ...pick(container, ['name', 'restartPolicy', ...(withImages ? ['image'] : [])]),
            ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(container, 'ports').length === 0
                ? {}
                : { ports: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(container, 'ports').map((port) => pick(port, ['name', 'containerPort', 'protocol'])) }),
        }));
        return list.length === 0 ? {} : { [name]: list };
    };
    return {
        ...pick(spec, ['serviceAccountName', 'hostNetwork']),
        ...containers('containers'),
        ...containers('initContainers'),
    };
};
const serviceSpec = (spec) => ({
    ...pick(spec, ['type', 'selector', 'externalName']),
    // A headless Service is another kind of destination; any other address is the cluster's business.
    ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(spec, 'clusterIP') === 'None' ? { clusterIP: 'None' } : {}),
    ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(spec, 'ports').length === 0
        ? {}
        : {
            ports: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(spec, 'ports').map((port) => pick(port, ['name', 'port', 'targetPort', 'protocol', 'appProtocol'])),
        }),
});
/** The settings that decide how policies read; `proxyMetadata` and addresses of providers stay in the cluster. */
const meshConfig = (text) => {
    const config = parsed(text);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(config))
        return text;
    const topology = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(config, 'defaultConfig', 'gatewayTopology');
    const kept = {
        ...pick(config, ['rootNamespace', 'trustDomain', 'trustDomainAliases', 'pathNormalization']),
        ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(config, 'caCertificates').length === 0
            ? {}
            : { caCertificates: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(config, 'caCertificates').map((one) => pick(one, ['trustDomains'])) }),
        ...(Object.keys(topology).length === 0 ? {} : { defaultConfig: { gatewayTopology: topology } }),
        ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(config, 'extensionProviders').length === 0
            ? {}
            : { extensionProviders: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(config, 'extensionProviders').map(providerOf) }),
    };
    return JSON.stringify(kept);
};
const providerOf = (provider) => Object.fromEntries(Object.entries(provider).map(([name, value]) => (name === 'name' ? [name, value] : [name, {}])));


/***/ })

};
