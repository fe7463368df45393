export const id = 7969;
export const ids = [7969];
export const modules = {

/***/ 13984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ isKeptWhole),
/* harmony export */   sy: () => (/* binding */ trimObject),
/* harmony export */   t8: () => (/* binding */ isKept)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);
/* harmony import */ var _manifests_interest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82834);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);




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
    const kept = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(config) ? pick(config, ['gatewayTopology', 'interceptionMode']) : {};
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
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(config))
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


/***/ }),

/***/ 76874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ hidingRefusals),
/* harmony export */   Dh: () => (/* binding */ toShow),
/* harmony export */   W: () => (/* binding */ hidesLive),
/* harmony export */   gy: () => (/* binding */ hidingRefusal)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _plan_without_live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21406);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);



/**
 * Whether what is read from a cluster stays out of everything that this run shows or uploads. On a platform, a repository
 * that nothing says to be private is taken for a public one.
 */
const hidesLive = ({ platform, repository }, configuration) => platform !== 'local' && repository.visibility !== 'private' && configuration.protected?.publishLive !== true;
const toShow = ({ hides, sides }, { plan, objects }) => hides
    ? {
        plan: (0,_plan_without_live_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutLive */ .Zi)(plan, new Set([...sides.before, ...sides.after].map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)))),
        objects: { before: sides.before, after: sides.after },
    }
    : { plan, objects };
/** What work is refused with, without the cluster's words and names. */
const hidingRefusal = (thrown) => thrown instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P ? new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(...(0,_plan_without_live_js__WEBPACK_IMPORTED_MODULE_1__/* .hideProblems */ .PH)(thrown.problems)) : thrown;
/** Does the work; what it is refused with is told without the cluster's words and names where `hides` says so. */
const hidingRefusals = async (hides, work) => {
    try {
        return await work();
    }
    catch (thrown) {
        throw hides ? hidingRefusal(thrown) : thrown;
    }
};


/***/ }),

/***/ 59392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yw: () => (/* binding */ readAll),
  hx: () => (/* binding */ readScope),
  TY: () => (/* binding */ readWorld)
});

// EXTERNAL MODULE: ./src/bindings/names.ts
var names = __webpack_require__(61682);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/mesh/kinds.ts
var kinds = __webpack_require__(73918);
// EXTERNAL MODULE: ./src/mesh/resolve/revisions.ts
var revisions = __webpack_require__(59960);
;// CONCATENATED MODULE: ./src/open/revision-configs.ts


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
/** There, or not readable: neither is fixed by looking for tags. */
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

;// CONCATENATED MODULE: ./src/open/read-world.ts




/** What is read of an environment's cluster: one LIST per kind, and one per place where that is refused. */
const readScope = (environment) => {
    const rootNamespace = environment.mesh.rootNamespace ?? 'istio-system';
    const namespaces = environment.cluster?.namespaces ?? [];
    return {
        rootNamespace,
        kinds: [
            ...kinds/* readKinds */.eA,
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
const readWorld = async (run, environment, base) => {
    const settings = environment.cluster;
    if (settings === undefined)
        return undefined;
    const audience = settings.kind === 'id-token' ? settings.audience || (run.inputs.clusterAudience ?? '') : '';
    const cluster = await run.connect(settings, {
        idToken: () => run.tokens().request('cluster', audience),
        baseFile: (path) => readBaseFile(base.repository, base.revision, path),
        explain401: () => audience === ''
            ? 'the login is the one of the kubeconfig or the pod'
            : `the token was requested for audience ${JSON.stringify(audience)}; its issuer, audience and claims must match the API server's AuthenticationConfiguration`,
    });
    try {
        const [identity, read] = await Promise.all([cluster.identify(), readAll(cluster, environment)]);
        const { denied, ...state } = read;
        return { cluster, identity, state, denied };
    }
    catch (error) {
        cluster.close();
        throw error;
    }
};
/** Everything that is read of an environment's cluster, now. */
const readAll = async (cluster, environment) => {
    const { rootNamespace, kinds, places } = readScope(environment);
    return readRevisionConfigs(cluster, await cluster.read(kinds, places), rootNamespace);
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

/***/ 41244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mi: () => (/* binding */ forecastApply),
  CW: () => (/* binding */ forecastUnnamed),
  qm: () => (/* binding */ missingYaml)
});

// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/rbac/effective-permissions.ts
var effective_permissions = __webpack_require__(57432);
// EXTERNAL MODULE: ./src/rbac/default-objects.ts + 3 modules
var default_objects = __webpack_require__(1904);
// EXTERNAL MODULE: ./src/rbac/group.ts
var group = __webpack_require__(67879);
// EXTERNAL MODULE: ./src/rbac/roles.ts
var roles = __webpack_require__(30417);
// EXTERNAL MODULE: ./src/rbac/url-permission.ts
var url_permission = __webpack_require__(32009);
;// CONCATENATED MODULE: ./src/rbac/escalation.ts





/** Rules that these subjects hold in a namespace, by its RoleBindings and all ClusterRoleBindings, as they are written. */
const rulesHeld = (state, subjects, namespace) => {
    const resolve = (0,roles/* roleResolver */.XY)(state);
    return (0,default_objects/* rbacObjectsOf */.G)(state).flatMap((binding) => {
        const here = (0,group/* isRbac */.F)(binding, 'RoleBinding') && binding.key.namespace === namespace;
        if (!here && !(0,group/* isRbac */.F)(binding, 'ClusterRoleBinding'))
            return [];
        if (!(0,effective_permissions/* subjectsOf */.Z6)(binding).some((subject) => subjects.includes(subject)))
            return [];
        const role = (0,roles/* roleRefOf */.P2)(binding);
        const resolved = role === undefined ? undefined : resolve(role);
        return resolved?.kind === 'rules' ? resolved.rules : [];
    });
};
/**
 * component-helpers auth/rbac/validation/policy_comparator.go, Covers: every verb, group, resource and name of the rule
 * must stand in one single rule of the owner.
 */
const coversRule = (owner, rule) => atoms(rule).every((atom) => owner.some((one) => coversAtom(one, atom)));
const atoms = (rule) => [
    ...rule.apiGroups.flatMap((group) => rule.resources.flatMap((resource) => rule.verbs.flatMap((verb) => (rule.resourceNames.length === 0 ? [[]] : rule.resourceNames.map((name) => [name])).map((resourceNames) => ({
        apiGroups: [group],
        resources: [resource],
        verbs: [verb],
        resourceNames,
        nonResourceURLs: [],
    }))))),
    ...rule.nonResourceURLs.flatMap((url) => rule.verbs.map((verb) => ({
        apiGroups: [],
        resources: [],
        verbs: [verb],
        resourceNames: [],
        nonResourceURLs: [url],
    }))),
];
const hasAll = (owner, wanted) => owner.includes('*') || wanted.every((one) => owner.includes(one));
const coversAtom = (owner, atom) => hasAll(owner.verbs, atom.verbs) &&
    hasAll(owner.apiGroups, atom.apiGroups) &&
    (owner.resources.includes('*') ||
        atom.resources.every((one) => owner.resources.includes(one) ||
            (one.includes('/') && owner.resources.includes(`*/${one.slice(one.indexOf('/') + 1)}`)))) &&
    atom.nonResourceURLs.every((url) => owner.nonResourceURLs.some((pattern) => (0,url_permission/* coversUrl */.uF)(pattern, url))) &&
    (owner.resourceNames.length === 0 ||
        (atom.resourceNames.length > 0 && atom.resourceNames.every((name) => owner.resourceNames.includes(name))));

// EXTERNAL MODULE: ./src/rbac/permission.ts
var permission = __webpack_require__(54905);
// EXTERNAL MODULE: ./src/rbac/value-set.ts
var value_set = __webpack_require__(46072);
;// CONCATENATED MODULE: ./src/plan/forecast-apply.ts








const resources = {
    ServiceAccount: 'serviceaccounts',
    ConfigMap: 'configmaps',
    Role: 'roles',
    RoleBinding: 'rolebindings',
    AuthorizationPolicy: 'authorizationpolicies',
    RequestAuthentication: 'requestauthentications',
    PeerAuthentication: 'peerauthentications',
};
/**
 * Kubernetes, pkg/registry/rbac/{role,rolebinding}/policybased/storage.go: whoever writes a Role must hold every rule of
 * it in the namespace, or `escalate` on it; whoever writes a RoleBinding must hold the role's rules, or `bind` on it;
 * `system:masters` may everything. Every step is dry-run before the first is written, so each is judged twice: by what
 * stands there now, and by what stands there when its turn comes.
 */
const forecastApply = (steps, live, applier) => {
    if (applier.groups.includes('system:masters') || steps.length === 0)
        return { applier, outcome: 'passes', missing: [], unread: [] };
    const written = new Set(steps.filter(({ kind }) => kind === 'apply').map(({ key }) => (0,object/* keyText */.Pu)(key)));
    const missing = new Map();
    const unread = new Set();
    let state = live;
    for (const step of steps) {
        for (const [moment, at] of [live, state].entries()) {
            // In a dry run a RoleBinding to a role that this plan makes meets none; when it is written, it meets that one.
            const found = judge(step, at, applier, moment === 0 ? written : new Set());
            for (const one of found.missing)
                missing.set(JSON.stringify(one), one);
            for (const text of found.unread)
                unread.add(text);
        }
        state = after(state, step);
    }
    const list = [...missing.values()];
    return {
        applier,
        outcome: list.length === 0 ? (unread.size === 0 ? 'passes' : 'unknown') : unread.size === 0 ? 'refused' : 'unknown',
        missing: list,
        unread: [...unread].sort(order/* byCodePoint */.H),
    };
};
/**
 * What is known where the configuration does not say who applies: nothing where roles are written, since those are judged
 * by what their writer holds. Undefined where none is: then an ordinary right to write is all that it takes.
 */
const forecastUnnamed = (steps) => steps.some(({ kind, key }) => kind === 'apply' && key.group === group/* rbacGroup */.s)
    ? { applier: { user: '', groups: [] }, outcome: 'unknown', missing: [], unread: [] }
    : undefined;
const judge = (step, state, applier, promised) => {
    const { key } = step;
    const subjects = subjectsOfApplier(applier);
    const [own, ...groups] = subjects;
    const held = (0,effective_permissions/* heldBy */.Vr)((0,effective_permissions/* effectivePermissions */.wW)(state), own, groups);
    const verbs = step.kind === 'remove' ? ['delete'] : step.precondition.kind === 'absent' ? ['patch', 'create'] : ['patch'];
    const needed = {
        apiGroups: [key.group],
        resources: [resources[key.kind] ?? `${key.kind.toLowerCase()}s`],
        verbs: verbs.filter((verb) => !covers(held, ruleFor(key, verb), key.namespace)),
        resourceNames: [],
    };
    const write = needed.verbs.length === 0 ? [] : [{ key, kind: 'write', rules: [needed] }];
    const grant = step.kind === 'remove' ? none : judgeGrant(step.key, step.object, state, held, subjects, promised);
    const missing = [...write, ...grant.missing];
    return { missing, unread: [...grant.unread, ...(missing.length === 0 ? [] : unreadFor(state, key.namespace, held))] };
};
const none = { missing: [], unread: [] };
const judgeGrant = (key, content, state, held, subjects, promised) => {
    if (key.group !== group/* rbacGroup */.s)
        return none;
    if (key.kind === 'Role') {
        if (covers(held, ruleFor(key, 'escalate'), key.namespace))
            return none;
        const owner = rulesHeld(state, subjects, key.namespace);
        const rules = (0,roles/* rulesOf */.fD)(objectOf(key, content))
            .filter((rule) => !coversRule(owner, rule))
            .map(({ apiGroups, resources: of, verbs, resourceNames }) => ({ apiGroups, resources: of, verbs, resourceNames }));
        return rules.length === 0 ? none : { missing: [{ key, kind: 'grant', rules }], unread: [] };
    }
    if (key.kind !== 'RoleBinding')
        return none;
    const role = (0,roles/* roleRefOf */.P2)(objectOf(key, content));
    if (role === undefined)
        return none;
    const name = { group: group/* rbacGroup */.s, kind: role.kind, namespace: role.namespace, name: role.name };
    const bind = {
        apiGroups: [group/* rbacGroup */.s],
        resources: [role.kind === 'Role' ? 'roles' : 'clusterroles'],
        verbs: ['bind'],
        resourceNames: [role.name],
    };
    // `bind` on a ClusterRole is asked for in the namespace of the RoleBinding.
    if (covers(held, bind, key.namespace))
        return none;
    const missing = [{ key, kind: 'grant', rules: [bind] }];
    const resolved = (0,roles/* roleResolver */.XY)(state)(role);
    switch (resolved.kind) {
        case 'missing':
            return promised.has((0,object/* keyText */.Pu)(name)) ? none : { missing, unread: [] };
        case 'unread':
            return { missing: [], unread: [(0,object/* keyTitle */.Gv)(name)] };
        case 'rules': {
            const owner = rulesHeld(state, subjects, key.namespace);
            if (resolved.rules.every((rule) => coversRule(owner, rule)))
                return resolved.complete ? none : { missing: [], unread: [(0,object/* keyTitle */.Gv)(name)] };
            return { missing, unread: resolved.complete ? [] : [(0,object/* keyTitle */.Gv)(name)] };
        }
    }
};
const covers = (held, rule, namespace) => {
    const wanted = (0,permission/* permissionsOfRule */.MF)(rule, (0,value_set/* only */.j6)([namespace]), '');
    return (0,permission/* subtractPermissions */.Fr)(wanted, held.resources).length === 0;
};
const ruleFor = (key, verb) => ({
    apiGroups: [key.group],
    resources: [resources[key.kind] ?? `${key.kind.toLowerCase()}s`],
    verbs: [verb],
    resourceNames: [key.name],
});
const subjectsOfApplier = ({ user, groups }) => {
    const [, namespace, name] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(user) ?? [];
    const subject = namespace === undefined || name === undefined ? `User ${user}` : `ServiceAccount ${namespace}/${name}`;
    return [subject, ...groups.map((group) => `Group ${group}`)];
};
/** What could still hold the missing permission: kinds that were not read where it counts, and roles that are bound and unread. */
const unreadFor = (state, namespace, held) => [
    ...effective_permissions/* rbacKindNames */.VY
        .filter((kind) => (0,object/* readStatus */.rk)(state, group/* rbacGroup */.s, kind, kind.startsWith('Cluster') ? '' : namespace) !== 'complete')
        .map((kind) => `${kind}s`),
    ...held.unread.map(({ role }) => `${role.kind} ${role.name}`),
];
const objectOf = (key, content) => {
    const source = { kind: 'input', name: 'plan' };
    return { key, apiVersion: `${group/* rbacGroup */.s}/v1`, labels: {}, annotations: {}, content, source, locate: () => source };
};
/** The state when a step is done; only roles and bindings change what later ones may. */
const after = (state, step) => {
    if (step.key.group !== group/* rbacGroup */.s)
        return state;
    const rest = state.objects.filter(({ key }) => (0,object/* keyText */.Pu)(key) !== (0,object/* keyText */.Pu)(step.key));
    return { ...state, objects: step.kind === 'remove' ? rest : [...rest, objectOf(step.key, step.object)] };
};
const listText = (values) => `[${values.map((value) => JSON.stringify(value)).join(', ')}]`;
const subjectLines = ({ user }) => {
    const [, namespace, name] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(user) ?? [];
    return namespace === undefined || name === undefined
        ? [`  - { kind: User, apiGroup: ${group/* rbacGroup */.s}, name: ${JSON.stringify(user)} }`]
        : [`  - { kind: ServiceAccount, namespace: ${JSON.stringify(namespace)}, name: ${JSON.stringify(name)} }`];
};
/** A Role and a RoleBinding to paste, for each namespace in which something is missing. */
const missingYaml = ({ applier, missing }) => [...new Set(missing.map(({ key }) => key.namespace))].sort(order/* byCodePoint */.H).flatMap((namespace, index) => {
    const rules = missing.filter(({ key }) => key.namespace === namespace).flatMap((one) => one.rules);
    const lines = rules.map(({ apiGroups, resources: of, verbs, resourceNames }) => {
        const names = resourceNames.length === 0 ? '' : `, resourceNames: ${listText(resourceNames)}`;
        return `  - { apiGroups: ${listText(apiGroups)}, resources: ${listText(of)}, verbs: ${listText(verbs)}${names} }`;
    });
    const metadata = `metadata: { name: meshgate-apply, namespace: ${JSON.stringify(namespace)} }`;
    return [
        ...(index === 0 ? [] : ['---']),
        `apiVersion: ${group/* rbacGroup */.s}/v1`,
        'kind: Role',
        metadata,
        'rules:',
        ...new Set(lines),
        '---',
        `apiVersion: ${group/* rbacGroup */.s}/v1`,
        'kind: RoleBinding',
        metadata,
        `roleRef: { apiGroup: ${group/* rbacGroup */.s}, kind: Role, name: meshgate-apply }`,
        'subjects:',
        ...subjectLines(applier),
    ];
});


/***/ }),

/***/ 21406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ hideProblems),
/* harmony export */   Zi: () => (/* binding */ withoutLive),
/* harmony export */   ge: () => (/* binding */ problemWithoutLive)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21957);



const unsaid = 'not shown, since it was read from the cluster';
/**
 * What a public repository may show of a plan that was made with a cluster: verdicts, counts, and what stands in the
 * repository's own files (`own`, by key). Rows, witnesses, subjects and sentences are made of what the cluster holds, so none
 * of them is kept. The digest stays that of the whole plan: `apply` compares it.
 */
const withoutLive = (plan, own) => {
    const { reviewed, observed } = plan;
    const isOwn = (key) => own.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key));
    const findings = reviewed.findings.filter(({ object, rule }) => isOwn(object) || rule.startsWith('CFG-') || object.group === 'meshgate.dev');
    const positions = Object.create(null);
    for (const [name, place] of Object.entries(observed.positions))
        if (place.kind === 'file')
            positions[name] = place;
    const { clusterServer, ...seen } = observed;
    // The forecast is made of the cluster's roles.
    const rest = { ...seen };
    delete rest.forecast;
    return {
        digest: plan.digest,
        reviewed: {
            ...reviewed,
            cluster: 'not shown',
            ...(reviewed.assumed === undefined ? {} : { assumed: reviewed.assumed.map(assumedWithout) }),
            change: reviewed.change.map((change) => (isOwn(change.key) ? change : { ...change, fields: [] })),
            access: accessWithout(reviewed.access),
            // Edges are the files' own; what an identity reaches is the cluster's.
            ...(reviewed.calls === undefined ? {} : { calls: { ...reviewed.calls, reach: [] } }),
            permissions: [],
            // Whom a pipeline acts as may stand in files; what that identity may do is the cluster's.
            chains: [],
            traffic: reviewed.traffic.filter(({ key }) => isOwn(key)),
            rendered: [],
            findings: findings.map(findingWithout),
        },
        observed: {
            ...rest,
            token: {
                ...observed.token,
                verdicts: observed.token.verdicts.filter(({ requestAuthentication }) => isOwn(requestAuthentication)),
            },
            positions,
            // Also where the server's address is the configuration's own: nobody has to tell the two apart.
            assumptions: clusterServer === undefined ? observed.assumptions : [],
            hidden: countsOf(plan, reviewed.findings.length - findings.length),
        },
        steps: [],
    };
};
/** Kind and reason stand in the configuration; the name may be one that a pattern met in the cluster. */
const assumedWithout = ({ object, reason }) => ({
    object: `${object.split(' ')[0] ?? ''} (name not shown)`,
    reason,
});
/**
 * What is wrong, without the words of the API server and the names that it knows: code, title, and where it stands in the
 * repository's own files.
 */
const problemWithoutLive = ({ code, where }) => ({
    code,
    message: _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[code].title,
    ...(where === undefined || where.kind === 'cluster' ? {} : { where }),
    received: unsaid,
    remedy: `See the page of ${code}. Run the command in a shell to see the details, or set \`publishLive: true\` in the protected configuration.`,
});
/** The same number of problems in the same order, so that the exit code stays. */
const hideProblems = ([first, ...rest]) => [
    problemWithoutLive(first),
    ...rest.map(problemWithoutLive),
];
const accessWithout = ({ verdict, reasons, unchanged }) => ({
    verdict,
    reasons: [...new Set(reasons.map(({ code }) => code))].map((code) => ({ code, text: unsaid })),
    destinations: [],
    unchanged,
});
/** A rule's own words stand for a sentence that may name what the cluster holds. */
const findingWithout = (finding) => {
    if (finding.rule.startsWith('CFG-'))
        return finding;
    const rule = _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .aO.find(({ id }) => id === finding.rule);
    return { ...finding, text: rule?.title ?? unsaid, remedy: 'see the page of the rule' };
};
const countsOf = ({ reviewed }, findings) => {
    const { destinations } = reviewed.access;
    const rows = (side) => destinations.reduce((sum, one) => sum + one[side].length, 0);
    const kinds = (kind) => reviewed.permissions.filter((permission) => permission.kind === kind).length;
    return {
        gained: rows('gained'),
        lost: rows('lost'),
        destinations: destinations.length,
        permissionsGained: kinds('gained'),
        permissionsLost: kinds('lost'),
        permissionsUnknown: kinds('unknown'),
        findings,
    };
};


/***/ })

};
