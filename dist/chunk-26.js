export const id = 26;
export const ids = [26];
export const modules = {

/***/ 13984:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ isKeptWhole),
/* harmony export */   sy: () => (/* binding */ trimObject),
/* harmony export */   t8: () => (/* binding */ isKept)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _manifests_interest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82834);
/* harmony import */ var _coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11402);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73776);





/**
 * What a snapshot keeps of an object: all that decides access, and nothing that a run of the program would not read
 * anyway. Left out: status, managedFields, uids and versions, environment values, commands, images, volumes, node names.
 */
const trimObject = function (object) {
    const { content, key, apiVersion } = object;
    const head = { apiVersion, kind: key.kind, metadata: metadataOf(object) };
    switch (`${key.group}/${key.kind}`) {
        case '/Namespace':
        case '/ServiceAccount':
        case 'admissionregistration.k8s.io/MutatingWebhookConfiguration':
            return head;
        case '/Service':
            return { ...head, spec: serviceSpec((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(content, 'spec')) };
        case '/Pod':
            return { ...head, spec: podSpec((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(content, 'spec'), false) };
        case '/ConfigMap':
            if (!(0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_1__/* .isMeshConfig */ .Sl)(key.group, key.kind, key.name))
                return { ...head, metadata: revokedOf(object) };
            return { ...head, data: { mesh: meshConfig((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(content, 'data', 'mesh')) } };
        case 'apps/Deployment':
        case 'apps/StatefulSet':
        case 'apps/DaemonSet': {
            const template = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(content, 'spec', 'template');
            // istiod's image is what says its version.
            const spec = podSpec((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(template, 'spec'), (0,_coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_2__/* .isIstiod */ .jj)(object));
            const metadata = {
                ...some('labels', labelsOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(template, 'metadata', 'labels'))),
                ...some('annotations', workloadAnnotations((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(template, 'metadata', 'annotations'))),
            };
            return { ...head, spec: { template: { metadata, spec } } };
        }
        case 'extensions.istio.io/WasmPlugin': {
            // Its configuration and environment may hold secrets, and nothing here understands them.
            const kept = Object.entries((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(content, 'spec')).filter(([name]) => !['pluginConfig', 'vmConfig'].includes(name));
            return { ...head, spec: Object.fromEntries(kept) };
        }
        default:
            return { ...rest(content), ...head };
    }
};
/** Whether a kind is kept whole: such an object compares with the repository's own. */
const isKeptWhole = function (group, kind) { return group.endsWith('istio.io')
    ? kind !== 'WasmPlugin'
    : group === 'gateway.networking.k8s.io' || group === 'rbac.authorization.k8s.io' };
/** Of the inventory of what meshgate wrote, what was taken back: it is part of the digest of whoever gives it again. */
const revokedAnnotation = 'meshgate.dev/revoked';
/** Of ConfigMaps besides MeshConfig no more than that is kept: the rest serves only who writes. */
const isKept = function ({ key, annotations }) { return key.kind !== 'ConfigMap' ||
    (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_1__/* .isMeshConfig */ .Sl)(key.group, key.kind, key.name) ||
    Object.hasOwn(annotations, revokedAnnotation) };
const revokedOf = function ({ key: { name, namespace }, annotations }) { return ({
    name,
    namespace,
    annotations: { [revokedAnnotation]: annotations[revokedAnnotation] ?? '' },
}) };
const rest = function (content) { return Object.fromEntries(Object.entries(content).filter(([name]) => !['status', 'metadata'].includes(name))) };
const some = function (name, value) { return (Object.keys(value).length === 0 ? {} : { [name]: value }) };
/** Labels that name one rollout or one instance of a controller: they would make each deployment a difference. */
const rolloutLabels = new Set([
    'pod-template-hash',
    'pod-template-generation',
    'controller-revision-hash',
    'controller-uid',
    'batch.kubernetes.io/controller-uid',
]);
const labelsOf = function (labels) { return Object.fromEntries(Object.entries(labels).filter(([name]) => !rolloutLabels.has(name))) };
/** Groups whose objects' age decides: the oldest of two rivals counts. */
const hasAge = function (group, kind) { return group.endsWith('istio.io') || group === 'gateway.networking.k8s.io' || (group === '' && kind === 'Service') };
const metadataOf = function (object) {
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
const ownersOf = function (object) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(object.content, 'metadata', 'ownerReferences').map((owner) => ({ kind: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(owner, 'kind') })) };
/** Notes of tools; the first holds the whole object again. */
const notes = ['kubectl.kubernetes.io/last-applied-configuration', 'kubectl.kubernetes.io/restartedAt'];
const annotationsOf = function (object) { return object.key.group.endsWith('istio.io') || object.key.group === 'gateway.networking.k8s.io'
    ? Object.fromEntries(Object.entries(object.annotations).filter(([name]) => !notes.includes(name)))
    : Object.fromEntries(Object.entries(object.annotations).filter(([name]) => decides(name))) };
/** Istio's and the GitOps tools' own annotations. */
const decides = function (name) {
    const domain = name.includes('/') ? (name.split('/')[0] ?? '') : '';
    return /(?:^|\.)(?:istio\.io|argoproj\.io|fluxcd\.io|meshgate\.dev)$/.test(domain);
};
/** Annotations of pods: what injection and interception look at, and of the proxy's settings what decides access. */
const workloadAnnotations = function (annotations) {
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
const accessSettings = function (text) {
    const config = typeof text === 'string' ? parsed(text) : null;
    const kept = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(config) ? pick(config, ['gatewayTopology', 'interceptionMode']) : {};
    return Object.keys(kept).length === 0 ? undefined : JSON.stringify(kept);
};
const parsed = function (text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)(text, { maxAliasCount: 10, prettyErrors: false });
    }
    catch {
        return null;
    }
};
const pick = function (value, names) { return Object.fromEntries(names.flatMap((name) => {
    const found = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(value, name);
    return found === undefined ? [] : [[name, found]];
})) };
const podSpec = function (spec, withImages) {
    const containers = (name) => {
        const list = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(spec, name).map((container) => ({
            ...pick(container, ['name', 'restartPolicy', ...(withImages ? ['image'] : [])]),
            ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(container, 'ports').length === 0
                ? {}
                : { ports: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(container, 'ports').map((port) => pick(port, ['name', 'containerPort', 'protocol'])) }),
        }));
        return list.length === 0 ? {} : { [name]: list };
    };
    return {
        ...pick(spec, ['serviceAccountName', 'hostNetwork']),
        ...containers('containers'),
        ...containers('initContainers'),
    };
};
const serviceSpec = function (spec) { return ({
    ...pick(spec, ['type', 'selector', 'externalName']),
    // A headless Service is another kind of destination; any other address is the cluster's business.
    ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(spec, 'clusterIP') === 'None' ? { clusterIP: 'None' } : {}),
    ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(spec, 'ports').length === 0
        ? {}
        : {
            ports: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(spec, 'ports').map((port) => pick(port, ['name', 'port', 'targetPort', 'protocol', 'appProtocol'])),
        }),
}) };
/** The settings that decide how policies read; `proxyMetadata` and addresses of providers stay in the cluster. */
const meshConfig = function (text) {
    const config = parsed(text);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(config))
        return text;
    const topology = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(config, 'defaultConfig', 'gatewayTopology');
    const kept = {
        ...pick(config, ['rootNamespace', 'trustDomain', 'trustDomainAliases', 'pathNormalization']),
        ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(config, 'caCertificates').length === 0
            ? {}
            : { caCertificates: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(config, 'caCertificates').map((one) => pick(one, ['trustDomains'])) }),
        ...(Object.keys(topology).length === 0 ? {} : { defaultConfig: { gatewayTopology: topology } }),
        ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(config, 'extensionProviders').length === 0
            ? {}
            : { extensionProviders: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(config, 'extensionProviders').map(providerOf) }),
    };
    return JSON.stringify(kept);
};
const providerOf = function (provider) { return Object.fromEntries(Object.entries(provider).map(([name, value]) => (name === 'name' ? [name, value] : [name, {}]))) };


/***/ }),

/***/ 76874:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ hidingRefusals),
/* harmony export */   Dh: () => (/* binding */ toShow),
/* harmony export */   W: () => (/* binding */ hidesLive),
/* harmony export */   gy: () => (/* binding */ hidingRefusal)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _plan_without_live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21406);


/**
 * Whether what is read from a cluster stays out of everything that this run shows or uploads. On a platform, a repository
 * that nothing says to be private is taken for a public one.
 */
const hidesLive = function ({ platform, repository }, configuration) { return platform !== 'local' && repository.visibility !== 'private' && configuration.protected?.publishLive !== true };
const toShow = function ({ hides, sides: { before, after } }, { plan, objects, ofCluster }) { return hides ? { plan: (0,_plan_without_live_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutLive */ .Zi)(plan, { before, after, ofCluster }), objects: { before, after } } : { plan, objects } };
/** What work is refused with, without the cluster's words and names. */
const hidingRefusal = function (thrown) { return thrown instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P ? new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(...(0,_plan_without_live_js__WEBPACK_IMPORTED_MODULE_1__/* .hideProblems */ .PH)(thrown.problems)) : thrown };
/** Does the work; what it is refused with is told without the cluster's words and names where `hides` says so. */
const hidingRefusals = async function (hides, work) {
    try {
        return await work();
    }
    catch (thrown) {
        throw hides ? hidingRefusal(thrown) : thrown;
    }
};


/***/ }),

/***/ 59392:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


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
const readRevisionConfigs = async function (cluster, state, root) {
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
const hasDefaultConfig = function (state, root) { return (0,revisions/* meshConfigs */.rW)(state, root).has(revisions/* defaultRevision */.Te) ||
    state.reads.some(({ kind, name, status }) => kind === 'ConfigMap' && name === 'istio' && status === 'forbidden') };
const add = async function (cluster, state, kinds) {
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
const readScope = function (environment) {
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
const readWorld = async function (run, environment, base) {
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
const readAll = async function (cluster, environment) {
    const { rootNamespace, kinds, places } = readScope(environment);
    return readRevisionConfigs(cluster, await cluster.read(kinds, places), rootNamespace);
};
const readBaseFile = async function (repository, revision, path) {
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

/***/ 40228:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ compareObjects),
/* harmony export */   ZC: () => (/* binding */ neat),
/* harmony export */   kU: () => (/* binding */ fieldsApart)
/* harmony export */ });
/* harmony import */ var _manifests_positions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41898);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7027);
/* harmony import */ var _set_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46183);






/** Objects that one revision has and the other has not, or has otherwise; in order of key. */
const compareObjects = function (before, after) {
    const apart = keysApart(before, after);
    if (apart.size === 0)
        return [];
    const isApart = ({ key }) => apart.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key));
    const [old, now] = [byKey(before.filter(isApart)), byKey(after.filter(isApart))];
    const changes = [];
    for (const text of [...new Set([...old.keys(), ...now.keys()])].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)) {
        const [left, right] = [old.get(text), now.get(text)];
        if (left !== undefined && right !== undefined) {
            if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameJson */ .TL)(left.content, right.content))
                continue;
            const fields = fieldsApart(right.key, [], neat(left.content), neat(right.content));
            if (fields.length > 0)
                changes.push({ kind: 'changed', key: right.key, fields });
        }
        else if (right !== undefined) {
            changes.push({ kind: 'added', key: right.key, fields: [whole('after', right)] });
        }
        else if (left !== undefined) {
            changes.push({ kind: 'removed', key: left.key, fields: [whole('before', left)] });
        }
    }
    return changes;
};
/** Keys of what is not the very same value in both: two revisions share what they hold alike. */
const keysApart = function (before, after) {
    const [olds, nows] = [new Set(before), new Set(after)];
    return new Set([...before.filter((object) => !nows.has(object)), ...after.filter((object) => !olds.has(object))].map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key)));
};
const byKey = function (objects) { return new Map(objects.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object.key), object])) };
const whole = function (side, object) { return ({
    pointer: '',
    [side]: (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSecrets */ .QU)(object.key, neat(object.content)),
}) };
/** Fields that the server writes, and other tools' notes: they say nothing about what is asked for. */
const serverFields = [
    'uid',
    'resourceVersion',
    'generation',
    'creationTimestamp',
    'managedFields',
    'selfLink',
    'deletionTimestamp',
    'deletionGracePeriodSeconds',
];
const notes = ['kubectl.kubernetes.io/last-applied-configuration'];
/** The object without what only a server knows. */
const neat = function (content) {
    const metadata = content['metadata'];
    const rest = without(content, ['status', 'metadata']);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(metadata))
        return rest;
    const kept = without(metadata, serverFields);
    const annotations = kept['annotations'];
    const said = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(annotations) ? without(annotations, notes) : undefined;
    const neatMetadata = {
        ...without(kept, ['annotations']),
        ...(said !== undefined && Object.keys(said).length > 0 ? { annotations: said } : {}),
    };
    // apiVersion, kind and metadata stand first, as people write them.
    const { apiVersion, kind, ...body } = rest;
    return {
        ...(apiVersion === undefined ? {} : { apiVersion }),
        ...(kind === undefined ? {} : { kind }),
        metadata: neatMetadata,
        ...body,
    };
};
const without = function (object, names) { return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name))) };
/** Changed fields at and below a path, in document order; a list whose order says nothing is compared as a set. */
const fieldsApart = function (key, path, before, after) {
    // Masking is by value, so that two different secrets stay different.
    const changes = [];
    compareAt(key, path, (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSecrets */ .QU)(key, before), (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSecrets */ .QU)(key, after), changes);
    return changes;
};
const compareAt = function (key, path, before, after, changes) {
    if (before === undefined || after === undefined) {
        if (before !== after)
            changes.push(changed(path, before, after));
    }
    else if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(before) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(after)) {
        for (const name of namesOf(before, after))
            compareAt(key, [...path, name], own(before, name), own(after, name), changes);
    }
    else if (Array.isArray(before) && Array.isArray(after)) {
        compareLists(key, path, before, after, changes);
    }
    else if (before !== after) {
        changes.push(changed(path, before, after));
    }
};
const compareLists = function (key, path, before, after, changes) {
    if (!(0,_set_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .isSetList */ .$)(key, path)) {
        for (let index = 0; index < Math.max(before.length, after.length); index++)
            compareAt(key, [...path, String(index)], before[index], after[index], changes);
        return;
    }
    const text = (list) => (0,_set_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .textWithoutOrder */ .Y)(key, path, list);
    if (text(before) === text(after))
        return;
    if ([...before, ...after].every((item) => typeof item !== 'object' || item === null)) {
        changes.push(changed(path, before, after));
        return;
    }
    // Elements that stand on both sides are set aside; what is left is paired in its order.
    const textOf = (item) => (0,_set_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .textWithoutOrder */ .Y)(key, [...path, '0'], item);
    const [oldTexts, newTexts] = [before.map(textOf), after.map(textOf)];
    const removed = before.flatMap((item, index) => (newTexts.includes(oldTexts[index] ?? '') ? [] : [{ item, index }]));
    const added = after.flatMap((item, index) => (oldTexts.includes(newTexts[index] ?? '') ? [] : [{ item, index }]));
    for (let pair = 0; pair < Math.max(removed.length, added.length); pair++) {
        const [left, right] = [removed[pair], added[pair]];
        const index = right?.index ?? left?.index ?? 0;
        compareAt(key, [...path, String(index)], left?.item, right?.item, changes);
    }
};
/** Names of both, in the order of the newer one, then what only the older has. */
const namesOf = function (before, after) { return [
    ...new Set([...Object.keys(after), ...Object.keys(before)]),
] };
const own = function (object, name) { return Object.hasOwn(object, name) ? object[name] : undefined };
const changed = function (path, before, after) { return ({
    pointer: path.map((part) => `/${(0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_5__/* .pointerPart */ .x$)(part)}`).join(''),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
}) };


/***/ }),

/***/ 46183:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isSetList),
/* harmony export */   Y: () => (/* binding */ textWithoutOrder)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70816);


/**
 * Lists whose order says nothing, by group and kind; `*` is any index or name. The rules of an AuthorizationPolicy and
 * everything in them are joined by OR or AND (istio-semantics: pilot/pkg/security/authz/model/model.go). The order of
 * `jwtRules` is left alone: it decides which error a request with several tokens gets.
 */
const setLists = {
    'security.istio.io/AuthorizationPolicy': [
        'spec/rules',
        'spec/rules/*/from',
        'spec/rules/*/to',
        'spec/rules/*/when',
        'spec/rules/*/from/*/source/*',
        'spec/rules/*/to/*/operation/*',
        'spec/rules/*/when/*/values',
        'spec/rules/*/when/*/notValues',
    ],
    'security.istio.io/RequestAuthentication': ['spec/jwtRules/*/audiences'],
    'rbac.authorization.k8s.io/Role': ['rules', 'rules/*/*'],
    'rbac.authorization.k8s.io/ClusterRole': ['rules', 'rules/*/*'],
    'rbac.authorization.k8s.io/RoleBinding': ['subjects'],
    'rbac.authorization.k8s.io/ClusterRoleBinding': ['subjects'],
};
const isSetList = function (key, path) { return (setLists[`${key.group}/${key.kind}`] ?? []).some((pattern) => {
    const parts = pattern.split('/');
    return parts.length === path.length && parts.every((part, index) => part === '*' || part === path[index]);
}) };
/** One text for all orders of the set lists at and below a path. */
const textWithoutOrder = function (key, path, value) {
    if (Array.isArray(value)) {
        const texts = value.map((item, index) => textWithoutOrder(key, [...path, String(index)], item));
        return `[${(isSetList(key, path) ? [...new Set(texts)].sort() : texts).join(',')}]`;
    }
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value);
    const members = Object.keys(value)
        .sort()
        .map((name) => `${JSON.stringify(name)}:${textWithoutOrder(key, [...path, name], value[name] ?? null)}`);
    return `{${members.join(',')}}`;
};


/***/ }),

/***/ 21406:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ hideProblems),
/* harmony export */   Zi: () => (/* binding */ withoutLive),
/* harmony export */   ge: () => (/* binding */ problemWithoutLive)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68792);
/* harmony import */ var _object_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40228);




const unsaid = 'not shown, since it was read from the cluster';
/**
 * What a public repository may show of a plan that was made with a cluster: verdicts, counts, and what stands in the
 * repository's own files. Rows, witnesses, subjects and sentences are made of what the cluster holds, so none of them is kept;
 * of a plan that compares the cluster's objects, no object either. The digest stays that of the whole plan: `apply` compares it.
 */
const withoutLive = function (plan, files) {
    const { reviewed, observed } = plan;
    const own = new Set([...files.before, ...files.after].map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)));
    const isOwn = (key) => own.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key));
    const findings = files.ofCluster
        ? []
        : reviewed.findings.filter(({ object, rule }) => isOwn(object) || rule.startsWith('CFG-') || object.group === 'meshgate.dev');
    const counted = files.ofCluster ? reviewed.findings.filter(({ introduced }) => introduced) : reviewed.findings;
    const positions = Object.create(null);
    for (const [name, place] of Object.entries(observed.positions))
        if (place.kind === 'file' && !files.ofCluster)
            positions[name] = place;
    const { clusterServer, ...seen } = observed;
    // The forecast is made of the cluster's roles.
    const rest = { ...seen };
    delete rest.forecast;
    const objections = observed.objections?.map(({ by, ...objection }) => {
        const { code, message, remedy } = problemWithoutLive(objection);
        return { by, code, message, remedy };
    });
    const told = { ...reviewed };
    // Which run took something back, the cluster alone says.
    delete told.revoked;
    return {
        digest: plan.digest,
        reviewed: {
            ...told,
            cluster: 'not shown',
            ...(reviewed.assumed === undefined ? {} : { assumed: reviewed.assumed.map(assumedWithout) }),
            change: changeWithout(reviewed.change, files),
            access: accessWithout(reviewed.access),
            ...(reviewed.calls === undefined ? {} : { calls: callsWithout(reviewed.calls, files) }),
            permissions: [],
            // Whom a pipeline acts as may stand in files; what that identity may do is the cluster's.
            chains: [],
            traffic: reviewed.traffic.filter(({ key }) => isOwn(key) && !files.ofCluster),
            rendered: [],
            findings: findings.map(findingWithout),
        },
        observed: {
            ...rest,
            ...(objections === undefined ? {} : { objections }),
            ...(observed.recorded === undefined ? {} : { recorded: recordedWithout(observed.recorded) }),
            token: {
                ...observed.token,
                verdicts: observed.token.verdicts.filter(({ requestAuthentication }) => isOwn(requestAuthentication)),
            },
            positions,
            // Also where the server's address is the configuration's own: nobody has to tell the two apart.
            assumptions: clusterServer === undefined ? observed.assumptions : [],
            hidden: {
                ...countsOf(plan, counted.length - findings.length),
                ...(files.ofCluster ? { objects: reviewed.change.length } : {}),
            },
        },
        steps: [],
    };
};
/** Of an object that bindings render, the name is the configuration's, and its fields say what the cluster's Services select. */
const changeWithout = function (change, files) {
    if (files.ofCluster)
        return [];
    const own = new Map((0,_object_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .compareObjects */ .Gq)(files.before, files.after).map((one) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(one.key), one]));
    return change.map((one) => {
        const said = own.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(one.key));
        return said?.kind === one.kind ? said : { ...one, fields: [] };
    });
};
/** Who called what, and which object decides, the cluster and its logs say. */
const recordedWithout = function (recorded) { return ({
    ...recorded,
    groups: [],
    further: recorded.further + recorded.groups.reduce((sum, { requests }) => sum + requests, 0),
}) };
/** Kind and reason stand in the configuration; the name may be one that a pattern met in the cluster. */
const assumedWithout = function ({ object, reason }) { return ({
    object: `${object.split(' ')[0] ?? ''} (name not shown)`,
    reason,
}) };
/**
 * What is wrong, without the words of the API server and the names that it knows: code, title, and where it stands in the
 * repository's own files.
 */
const problemWithoutLive = function ({ code, where }) { return ({
    code,
    message: _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[code].title,
    ...(where === undefined || where.kind === 'cluster' ? {} : { where }),
    received: unsaid,
    remedy: `See the page of ${code}. Run the command in a shell to see the details, or set \`publishLive: true\` in the protected configuration.`,
}) };
/** The same number of problems in the same order, so that the exit code stays. */
const hideProblems = function ([first, ...rest]) { return [
    problemWithoutLive(first),
    ...rest.map(problemWithoutLive),
] };
/** Edges are the files' own; what an identity reaches, and who runs behind a Service, is the cluster's. */
const callsWithout = function ({ verdict, edges, destinations, changes }, { ofCluster }) { return ({
    verdict,
    edges,
    destinations,
    changes: ofCluster ? [] : changes,
    reach: [],
}) };
const accessWithout = function ({ verdict, reasons, unchanged }) { return ({
    verdict,
    reasons: [...new Set(reasons.map(({ code }) => code))].map((code) => ({ code, text: unsaid })),
    destinations: [],
    unchanged,
}) };
/** A rule's own words stand for a sentence that may name what the cluster holds. */
const findingWithout = function (finding) {
    if (finding.rule.startsWith('CFG-'))
        return finding;
    const rule = _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .aO.find(({ id }) => id === finding.rule);
    return { ...finding, text: rule?.title ?? unsaid, remedy: 'see the page of the rule' };
};
const countsOf = function ({ reviewed }, findings) {
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
