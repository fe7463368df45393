export const id = 2098;
export const ids = [2098];
export const modules = {

/***/ 73918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oq: () => (/* binding */ revisionTag),
/* harmony export */   TX: () => (/* binding */ admissionKinds),
/* harmony export */   eA: () => (/* binding */ readKinds),
/* harmony export */   f4: () => (/* binding */ configMap),
/* harmony export */   xJ: () => (/* binding */ comparedKinds)
/* harmony export */ });
/* unused harmony exports meshKinds, workloadKinds, rbacKinds */
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
/**
 * Kinds that no judgement reads, and that drift compares with the files where the branch has them: each object is read by its
 * name. How the server stores them is known (plan/drift/server-defaults.ts).
 */
const comparedKinds = [
    namespaced('networking.istio.io', '', 'VirtualService', 'virtualservices'),
    namespaced('networking.istio.io', '', 'DestinationRule', 'destinationrules'),
    namespaced('apps', 'v1', 'ReplicaSet', 'replicasets'),
    namespaced('batch', 'v1', 'CronJob', 'cronjobs'),
    namespaced('batch', 'v1', 'Job', 'jobs'),
    namespaced('', 'v1', 'ConfigMap', 'configmaps'),
];
/** All kinds that a judgement reads, but for ConfigMaps by name. */
const readKinds = [...meshKinds, ...workloadKinds, ...rbacKinds];
/** One ConfigMap by name, so that no other ConfigMap is ever read. */
const configMap = (namespace, name) => ({
    group: '',
    version: 'v1',
    kind: 'ConfigMap',
    resource: 'configmaps',
    namespaced: true,
    only: { namespace, name },
});
/** The policy and its binding by which the API server refuses inline edits: one of each, by name. */
const admissionKinds = (name) => [
    ['ValidatingAdmissionPolicy', 'validatingadmissionpolicies'],
    ['ValidatingAdmissionPolicyBinding', 'validatingadmissionpolicybindings'],
].map(([kind, resource]) => ({
    group: 'admissionregistration.k8s.io',
    version: 'v1',
    kind,
    resource,
    namespaced: false,
    only: { namespace: '', name },
}));
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

/***/ 65045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findProxies),
/* harmony export */   U: () => (/* binding */ revisionOfNamespace)
/* harmony export */ });
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46799);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8889);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59960);




const labelOf = (labels, name) => (Object.hasOwn(labels, name) ? labels[name] : undefined) ?? '';
/** A sidecar is a container, or an init container that goes on running. */
const holdsProxy = (podSpec) => [...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(podSpec, 'containers'), ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(podSpec, 'initContainers')].some((container) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(container, 'name') === 'istio-proxy');
const runsProxy = (pod) => holdsProxy((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(pod.content, 'spec'));
/** Namespaces that the injector never injects (I pkg/kube/inject/inject.go: IgnoredNamespaces). */
const ignoredNamespaces = new Set([
    'kube-system',
    'kube-public',
    'kube-node-lease',
    'local-path-storage',
]);
/**
 * Which of the injector's webhooks a pod meets, and whether it is injected then (I charts, mutatingwebhook.yaml; I
 * pkg/kube/inject/inject.go: injectRequired). `istio-injection` wins over `istio.io/rev`, a namespace's word over its
 * pods' revision, and `sidecar.istio.io/inject: "false"` over everything.
 */
const injectionOf = (space, labels, annotations) => {
    const asked = labelOf(labels, 'sidecar.istio.io/inject');
    // An annotation is read only where there is no label, and brings no webhook about.
    const noted = asked === '' ? labelOf(annotations, 'sidecar.istio.io/inject') : '';
    if (asked === 'false' || noted === 'false')
        return 'none';
    if (Object.hasOwn(space, 'istio-injection'))
        return space['istio-injection'] === 'enabled' ? { revision: _revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultRevision */ .Te } : 'none';
    const revision = labelOf(space, 'istio.io/rev') || labelOf(labels, 'istio.io/rev');
    if (revision !== '')
        return { revision };
    return asked === 'true' ? { revision: _revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultRevision */ .Te } : 'unsaid';
};
/** Istio's own injection and ambient rules, on labels (istio-semantics §2; charts' webhook, ambient enrolment). */
const findProxies = (state) => {
    const namespaces = new Map();
    const gatewaySelectors = [];
    const waypoints = new Map();
    for (const { key, labels } of (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, '', 'Namespace'))
        namespaces.set(key.name, labels);
    for (const { key, content } of (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, 'networking.istio.io', 'Gateway'))
        gatewaySelectors.push({ namespace: key.namespace, selector: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textMapAt */ .Pf)(content, 'spec', 'selector') });
    for (const object of (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, 'gateway.networking.k8s.io', 'Gateway'))
        waypoints.set(`${object.key.namespace}/${object.key.name}`, object);
    const isWaypoint = (namespace, name) => {
        const gateway = waypoints.get(`${namespace}/${name}`);
        return gateway !== undefined && (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(gateway.content, 'spec', 'gatewayClassName') === 'istio-waypoint';
    };
    const gatewayRevision = (namespace, name, labels) => labelOf(waypoints.get(`${namespace}/${name}`)?.labels ?? labels, 'istio.io/rev') ||
        labelOf(namespaces.get(namespace) ?? {}, 'istio.io/rev') ||
        _revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultRevision */ .Te;
    /** A Namespace that may not be read: its labels are unknown, and not missing. */
    const isUnread = (namespace) => {
        if (namespaces.has(namespace))
            return false;
        const of = (scope) => state.reads.find((read) => read.group === '' && read.kind === 'Namespace' && read.namespace === scope)?.status;
        return (of(namespace) ?? of('')) === 'forbidden';
    };
    const find = (namespace, labels, annotations, podSpec) => {
        const space = namespaces.get(namespace) ?? {};
        const gatewayName = labelOf(labels, _attachment_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayNameLabel */ .SQ);
        if (gatewayName !== '')
            return {
                kind: isWaypoint(namespace, gatewayName) ||
                    labelOf(labels, 'gateway.istio.io/managed') === 'istio.io-mesh-controller' ||
                    labelOf(labels, 'gateway.networking.k8s.io/gateway-class-name') === 'istio-waypoint'
                    ? 'waypoint'
                    : 'gateway',
                revision: gatewayRevision(namespace, gatewayName, labels),
            };
        const injection = injectionOf(space, labels, annotations);
        const revision = typeof injection === 'object'
            ? injection.revision
            : labelOf(labels, 'istio.io/rev') || labelOf(space, 'istio.io/rev') || _revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultRevision */ .Te;
        if (gatewaySelectors.some(({ selector }) => Object.keys(selector).length > 0 && (0,_attachment_js__WEBPACK_IMPORTED_MODULE_2__/* .selects */ .ko)(selector, labels)) ||
            labelOf(annotations, 'inject.istio.io/templates')
                .split(',')
                .some((name) => name.trim() === 'gateway'))
            return { kind: 'gateway', revision };
        // Written into the template by hand (`istioctl kube-inject`), or seen in a pod.
        if (holdsProxy(podSpec))
            return { kind: 'sidecar', revision };
        // Traffic to the node's own network passes by both kinds of proxy.
        if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(podSpec, 'hostNetwork') === true)
            return { kind: 'none', revision };
        if (isUnread(namespace))
            return {
                kind: 'sidecar',
                revision,
                unknown: {
                    code: 'NAMESPACE_UNREAD',
                    what: `the labels of Namespace ${namespace} may not be read, so what enforces policies there is not known`,
                    identity: `unread:/Namespace/${namespace}`,
                    effect: 'anything',
                },
            };
        const canInject = !ignoredNamespaces.has(namespace);
        if (typeof injection === 'object' && canInject)
            return { kind: 'sidecar', revision };
        // I cni/pkg/util/podutil.go, PodRedirectionEnabled: the pod's `none` counts before the namespace's `ambient`.
        const dataplane = labelOf(labels, 'istio.io/dataplane-mode') || labelOf(space, 'istio.io/dataplane-mode');
        if (dataplane === 'ambient')
            return { kind: 'ztunnel', revision: _revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultRevision */ .Te };
        // A pod that leaves ambient mode, where nothing asks for a sidecar instead.
        if (injection !== 'unsaid' || !canInject || dataplane === 'none')
            return { kind: 'none', revision };
        return {
            kind: 'sidecar',
            revision,
            unsaid: true,
            assumedSidecar: true,
        };
    };
    return {
        ofLabels: (namespace, labels) => find(namespace, labels, {}, (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(null)),
        ofWorkload: (workload) => {
            const found = find(workload.namespace, workload.labels, workload.annotations, workload.podSpec);
            if (found.kind !== 'sidecar' || workload.pods.length === 0)
                return found;
            // Live pods know better than labels: injection happens once, when a pod is made.
            const { revision, unsaid, unknown } = found;
            const injected = workload.pods.some(runsProxy);
            if (unknown !== undefined)
                return injected ? { kind: 'sidecar', revision, unsaid: true } : found;
            if (unsaid === true)
                return { kind: injected ? 'sidecar' : 'none', revision, unsaid };
            if (injected)
                return found;
            const assumption = `the pods of ${workload.title} in ${workload.namespace} run without the sidecar that their labels ask for: policies hold there once they are restarted`;
            return { ...found, assumption };
        },
    };
};
/** The revision or tag whose istiod most workloads of a namespace ask: what the namespace itself says. */
const revisionOfNamespace = (state, namespace) => findProxies(state).ofLabels(namespace, {}).revision;


/***/ }),

/***/ 59960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ meshConfigName),
/* harmony export */   SO: () => (/* binding */ namedRevisions),
/* harmony export */   Te: () => (/* binding */ defaultRevision),
/* harmony export */   Wf: () => (/* binding */ isReadMeshConfig),
/* harmony export */   qq: () => (/* binding */ taggedRevision),
/* harmony export */   rW: () => (/* binding */ meshConfigs)
/* harmony export */ });
/* harmony import */ var _manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82834);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46799);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73776);
/* harmony import */ var _installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91891);






/** The revision that an installation without a name has; its MeshConfig is the ConfigMap `istio`. */
const defaultRevision = 'default';
/** Name of the ConfigMap that istiod of a revision reads its MeshConfig from. */
const meshConfigName = (revision) => revision === defaultRevision ? 'istio' : `istio-${revision}`;
/** The ConfigMaps of MeshConfig, each with its revision. */
const mapsOf = (state, root) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOfKindName */ .jO)(state, 'ConfigMap')
    .filter(({ key, content }) => (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeshConfig */ .Sl)(key.group, key.kind, key.name) &&
    key.namespace === root &&
    typeof (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(content, 'data'), 'mesh') === 'string')
    .map((object) => [object.key.name === 'istio' ? defaultRevision : object.key.name.slice('istio-'.length), object]);
/**
 * The same of installations, where they alone say it: a ConfigMap that was read is what istiod reads, and of two
 * installations nobody knows which one counts.
 */
const installedOf = (state, root, known) => {
    const installed = (0,_installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_4__/* .installedMeshConfigs */ .Po)(state).filter((config) => config.root === root && !known.has(config.revision));
    return installed
        .filter(({ revision }) => installed.filter((other) => other.revision === revision).length === 1)
        .map(({ revision, map }) => [revision, map]);
};
/** The MeshConfigs of a state by revision: the default one, then the others in order. */
const meshConfigs = (state, root) => {
    const maps = mapsOf(state, root);
    const installed = installedOf(state, root, new Set(maps.map(([revision]) => revision)));
    return new Map([...maps, ...installed].sort(([left], [right]) => Number(right === defaultRevision) - Number(left === defaultRevision) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .H)(left, right)));
};
/** Whether the MeshConfig in an installation is the one that counts wherever the installation is. */
const isReadMeshConfig = (states, root, object) => {
    const text = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key);
    return states.every((state) => !state.objects.some(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key) === text) ||
        [...meshConfigs(state, root).values()].some(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key) === text));
};
const labelOf = (object, name) => (Object.hasOwn(object.labels, name) ? object.labels[name] : undefined) ?? '';
/**
 * The revision that a tag stands for. `istioctl tag` and the charts make a MutatingWebhookConfiguration of it, and since
 * 1.27 a Service beside it; both carry `istio.io/tag` and `istio.io/rev`. The webhook is what injects, so it counts first.
 */
const taggedRevision = (state, root, tag) => {
    const carriers = [
        ...(0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOfKindName */ .jO)(state, 'MutatingWebhookConfiguration'),
        ...(0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOfKindName */ .jO)(state, 'Service').filter(({ key }) => key.group === '' && key.namespace === root),
    ].filter((object) => labelOf(object, 'istio.io/tag') === tag && labelOf(object, 'istio.io/rev') !== '');
    const carrier = carriers.find(({ key }) => key.kind === 'MutatingWebhookConfiguration') ?? carriers[0];
    return carrier === undefined ? undefined : labelOf(carrier, 'istio.io/rev');
};
/** Revisions and tags that namespaces, workloads and gateways name, in order; never the default one. */
const namedRevisions = (state) => {
    const names = new Set();
    const naming = ['Namespace', 'Pod', 'Gateway', 'Deployment', 'StatefulSet', 'DaemonSet'];
    for (const { labels, content } of naming.flatMap((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOfKindName */ .jO)(state, kind))) {
        const template = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(content, 'spec', 'template', 'metadata', 'labels')['istio.io/rev'];
        for (const name of [Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : '', template])
            if (typeof name === 'string' && /^[a-z0-9](?:[-a-z0-9.]{0,61}[a-z0-9])?$/.test(name))
                names.add(name);
    }
    names.delete(defaultRevision);
    return [...names].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .H);
};


/***/ }),

/***/ 49529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ resolveSettings)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46799);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73776);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59960);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91374);







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
        message: `The MeshConfig of ${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyTitle */ .Gv)(object.key)} cannot be read`,
        where: object.locate('/data/mesh'),
        expected: 'a YAML map under the key `mesh`',
        received,
        remedy: 'Fix the ConfigMap: istiod cannot read it either and keeps its last good settings.',
    });
    let config;
    try {
        config = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)((0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(object.content, 'data', 'mesh'), { maxAliasCount: 100, prettyErrors: false });
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
    const versions = (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsOfKindName */ .jO)(state, 'Deployment').flatMap((object) => {
        const { key, content, labels } = object;
        if (!/^istiod(-|$)/.test(key.name))
            return [];
        const named = Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : undefined;
        const own = named === undefined ? key.name === istiodName(revision) : named === revision;
        for (const container of (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsAt */ .yR)(content, 'spec', 'template', 'spec', 'containers')) {
            const tag = /^[^@]*:([^:/@]+)(?:@.*)?$/.exec((0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(container, 'image'))?.[1];
            const version = tag === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .readVersion */ .$4)(tag);
            if (version !== undefined)
                return [{ own, version }];
        }
        return [];
    });
    return (versions.find(({ own }) => own) ?? versions[0])?.version;
};
const istiodName = (revision) => (revision === _revisions_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultRevision */ .Te ? 'istiod' : `istiod-${revision}`);
const providersOf = (config) => new Map((0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsAt */ .yR)(config, 'extensionProviders').map((provider) => [
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(provider, 'name'),
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)(provider, 'envoyExtAuthzHttp') !== undefined
        ? 'http'
        : (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)(provider, 'envoyExtAuthzGrpc') !== undefined
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
    const maps = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_5__/* .meshConfigs */ .rW)(state, home);
    const revision = maps.has(asked) ? asked : ((0,_revisions_js__WEBPACK_IMPORTED_MODULE_5__/* .taggedRevision */ .qq)(state, home, asked) ?? asked);
    const own = maps.get(revision);
    if (own !== undefined)
        return { revision, map: own };
    const [first, ...others] = maps;
    const name = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_5__/* .meshConfigName */ .Jy)(revision);
    const refused = state.reads.some(({ kind, namespace, name: one, status }) => kind === 'ConfigMap' && namespace === home && one === name && status === 'forbidden');
    if (first === undefined)
        return {
            revision,
            map: undefined,
            assumption: `${missing[refused ? 'forbidden' : (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatus */ .rk)(state, '', 'ConfigMap', home)]} ${home}/${name}: ${revision === _revisions_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultRevision */ .Te ? '' : `an istiod of revision ${revision} is taken to be there, and `}Istio's defaults hold where the configuration says nothing else`,
        };
    const [firstRevision, map] = first;
    const texts = new Set([...maps.values()].map(({ content }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(content, 'data', 'mesh')));
    // An installation under a name of its own is the only one there is; of several, equal ones are as good as one.
    if (!refused && texts.size === 1)
        return asked === _revisions_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultRevision */ .Te && others.length === 0
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
const resolveSettings = (state, overrides, asked = _revisions_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultRevision */ .Te) => {
    const home = overrides.rootNamespace ?? defaultRoot;
    const { map, revision, assumption, unknown } = chooseConfig(state, overrides, home, asked);
    const assumptions = assumption === undefined ? [] : [assumption];
    const config = map === undefined ? undefined : readMeshConfig(map);
    const found = config ?? null;
    const running = runningVersion(state, revision);
    const told = overrides.istioVersion === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .readVersion */ .$4)(overrides.istioVersion);
    const wanted = overrides.askedVersion === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .readVersion */ .$4)(overrides.askedVersion);
    const version = wanted ?? running ?? told ?? _version_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultVersion */ .U8;
    if (wanted === undefined && running === undefined && told === undefined)
        assumptions.push(`the version of Istio is not known: ${(0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .versionText */ .KA)(_version_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultVersion */ .U8)} is assumed`);
    const trustDomain = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(found, 'trustDomain');
    const normalization = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(found, 'pathNormalization', 'normalization');
    const trustDomainAliases = config === undefined ? (overrides.trustDomainAliases ?? []) : (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textsAt */ .i1)(found, 'trustDomainAliases');
    return {
        assumptions,
        providersKnown: config !== undefined,
        versionKnown: [wanted, running, told].some((one) => one !== undefined),
        unknowns: unknown === undefined ? [] : [unknown],
        settings: {
            rootNamespace: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(found, 'rootNamespace') || home,
            trustDomain: trustDomain || (config === undefined ? overrides.trustDomain : undefined) || 'cluster.local',
            trustDomainAliases,
            ...((config === undefined && overrides.trustDomain === undefined) || unknown !== undefined
                ? { anyTrustDomain: true }
                : {}),
            otherTrustDomains: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsAt */ .yR)(found, 'caCertificates').flatMap((authority) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textsAt */ .i1)(authority, 'trustDomains')),
            pathNormalization: normalizations.get(normalization) ?? 'BASE',
            numTrustedProxies: Math.max(0, (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .numberAt */ .tk)(found, 'defaultConfig', 'gatewayTopology', 'numTrustedProxies') ?? 0),
            ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)(found, 'enableAutoMtls') === false ? { plainByDefault: true } : {}),
            extensionProviders: providersOf(found),
            istioVersion: version,
        },
    };
};


/***/ }),

/***/ 51747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** The same work, done when it is first asked for, and once; of a promise, its answer is kept, a failure too. */
const once = (work) => {
    let done;
    return () => (done ??= { answer: work() }).answer;
};


/***/ })

};
