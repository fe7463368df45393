export const id = 2802;
export const ids = [2802];
export const modules = {

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


/***/ }),

/***/ 57473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ podTemplatesIn),
/* harmony export */   ZM: () => (/* binding */ templatePathOf),
/* harmony export */   ab: () => (/* binding */ podTemplatesOf)
/* harmony export */ });
/* harmony import */ var _manifests_pod_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89381);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);



/** Deeper than any kind nests its pods. */
const deepest = 12;
const gather = (value, path, out) => {
    if (path.length > deepest)
        return;
    if ((0,_manifests_pod_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isPodTemplate */ .K)(value)) {
        out.push({ path, template: value });
        return;
    }
    if (Array.isArray(value))
        value.forEach((item, at) => gather(item, [...path, String(at)], out));
    else if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        for (const [name, inner] of Object.entries(value))
            if (typeof inner === 'object' && inner !== null)
                gather(inner, [...path, name], out);
};
const found = new WeakMap();
/** Every template of pods in a value; of a kind that nobody knows as of a Deployment. */
const podTemplatesIn = (content) => {
    const known = found.get(content);
    if (known !== undefined)
        return known;
    const out = [];
    gather(content, [], out);
    found.set(content, out);
    return out;
};
/** Kinds that hold the template of something else, which runs the pods. */
const holdsForOthers = new Set(['ControllerRevision', 'PodTemplate', 'CustomResourceDefinition', 'ConfigMap', 'Secret']);
/** Where the usual kinds have their template, which need not be whole to be one. */
const templatePaths = new Map([
    ['apps/Deployment', ['spec', 'template']],
    ['apps/StatefulSet', ['spec', 'template']],
    ['apps/DaemonSet', ['spec', 'template']],
    ['apps/ReplicaSet', ['spec', 'template']],
    ['batch/Job', ['spec', 'template']],
    ['batch/CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
]);
const templatePathOf = ({ group, kind }) => templatePaths.get(`${group}/${kind}`);
/** Templates from which an object itself makes pods: not the object as a whole, and not what it only stores. */
const podTemplatesOf = (object) => {
    const path = templatePathOf(object.key);
    if (path !== undefined)
        return [{ path, template: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, ...path) }];
    if (holdsForOthers.has(object.key.kind))
        return [];
    return podTemplatesIn(object.content).filter((found) => found.path.length > 0);
};


/***/ }),

/***/ 29909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ objectDigest),
/* harmony export */   _U: () => (/* binding */ writtenDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80936);



const write = (value) => {
    if (Array.isArray(value))
        return `[${value.map(write).join(',')}]`;
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return JSON.stringify(value);
    const names = Object.keys(value).sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H);
    return `{${names.map((name) => `${JSON.stringify(name)}:${write(value[name] ?? null)}`).join(',')}}`;
};
/** SHA-256 over the value with sorted members: equal values, equal digests. Half of it, in hexadecimal. */
const digestOf = (value) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(write(value)).digest('hex').slice(0, 32);
/** What an object asks for: not where or when it was read. */
const asked = ({ content, labels, annotations }) => [
    content['spec'] ?? null,
    { ...labels },
    { ...annotations },
];
const seen = new WeakMap();
/** Digest of what an object asks for: `spec`, labels and annotations, not where or when it was read. */
const objectDigest = (object) => {
    const known = seen.get(object);
    if (known !== undefined)
        return known;
    const digest = digestOf(asked(object));
    seen.set(object, digest);
    return digest;
};
const seenWritten = new WeakMap();
/** The same as it is written: equal digests, equal objects; members in another order give another digest. Much cheaper. */
const writtenDigest = (object) => {
    const known = seenWritten.get(object);
    if (known !== undefined)
        return known;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify(asked(object)))
        .digest('base64');
    seenWritten.set(object, digest);
    return digest;
};


/***/ }),

/***/ 8889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   SQ: () => (/* binding */ gatewayNameLabel),
/* harmony export */   a9: () => (/* binding */ consultedNamespaces),
/* harmony export */   ko: () => (/* reexport safe */ _selector_index_js__WEBPACK_IMPORTED_MODULE_1__.ko),
/* harmony export */   m6: () => (/* binding */ gatewayAccount),
/* harmony export */   sT: () => (/* binding */ attaches)
/* harmony export */ });
/* unused harmony export readTarget */
/* harmony import */ var _selector_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45008);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);



const gatewayNameLabel = 'gateway.networking.k8s.io/gateway-name';
const gatewayGroup = 'gateway.networking.k8s.io';
/** ServiceAccount of the pods that Istio makes for a Gateway (I gateway/deploymentcontroller.go): a waypoint's has no suffix. */
const gatewayAccount = (gateway) => {
    const name = 'gateway.istio.io/service-account';
    const said = Object.hasOwn(gateway.annotations, name) ? gateway.annotations[name] : undefined;
    if (said !== undefined && said !== '')
        return said;
    const gatewayClass = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(gateway.content, 'spec', 'gatewayClassName');
    return ['istio-waypoint', 'istio-east-west'].includes(gatewayClass)
        ? gateway.key.name
        : `${gateway.key.name}-${gatewayClass}`;
};
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
        return target.refs.length === 0 && here && (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_1__/* .selects */ .ko)(target.selector, subject.labels);
    if (target.refs.length === 0)
        return (subject.proxy !== 'waypoint' && here && settings.selectorsOnGateways && (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_1__/* .selects */ .ko)(target.selector, subject.labels));
    return target.refs.some((ref) => refMatches(ref, target, subject, settings));
};


/***/ }),

/***/ 91891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ installedMeshConfig)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);


const found = new WeakMap();
/** The MeshConfig in an `IstioOperator`, in Sail's `Istio`, or in the values of istiod's chart; undefined where it says none. */
const installedMeshConfig = (object) => {
    let known = found.get(object);
    if (known === undefined) {
        known = { config: read(object) };
        found.set(object, known);
    }
    return known.config;
};
const read = (object) => {
    const { group, kind, name } = object.key;
    const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, 'spec');
    switch (`${group}/${kind}`) {
        case 'install.istio.io/IstioOperator':
            return make(object, [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(spec, 'values'), spec], {
                revision: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'revision') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'values', 'revision'),
                root: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'namespace') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'values', 'global', 'istioNamespace'),
            });
        case 'sailoperator.io/Istio':
        case 'sailoperator.io/IstioRevision':
            // With a strategy of revisions, the name of each is made of the object's and of its version.
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'updateStrategy', 'type') === 'RevisionBased'
                ? undefined
                : make(object, [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(spec, 'values')], { revision: name, root: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'namespace') });
        case 'helm.toolkit.fluxcd.io/HelmRelease': {
            const chart = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'chart', 'spec', 'chart') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'chartRef', 'name');
            // Values from elsewhere go over these, or under them.
            const isWhole = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(spec, 'valuesFrom').length === 0;
            const root = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'targetNamespace') || object.key.namespace;
            return /(?:^|\/)istiod$/.test(chart) && isWhole
                ? make(object, [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(spec, 'values')], { revision: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'values', 'revision'), root })
                : undefined;
        }
        default:
            return undefined;
    }
};
/** Later ones go over earlier ones, member by member, as Helm merges values. */
const merge = (left, right) => {
    const out = Object.assign(Object.create(null), left);
    for (const [name, value] of Object.entries(right)) {
        const below = out[name];
        out[name] = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(below) ? merge(below, value) : value;
    }
    return out;
};
const make = (object, holders, { revision, root }) => {
    const configs = holders.map((holder) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(holder, 'meshConfig')).filter((config) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(config));
    if (configs.length === 0)
        return undefined;
    const mesh = JSON.stringify(configs.reduce(merge, {}));
    return {
        revision: revision || 'default',
        root: root || 'istio-system',
        map: { ...object, content: { ...object.content, data: { mesh } } },
    };
};


/***/ }),

/***/ 24593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ resolveMutualTls),
/* harmony export */   j: () => (/* binding */ byAge)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20989);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29909);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8889);





const modeOf = (text) => text === 'STRICT' || text === 'PERMISSIVE' || text === 'DISABLE' ? text : undefined;
const specOf = (object) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(object.content, 'spec');
const hasSelector = (object) => Object.keys((0,_attachment_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$r)(object).selector).length > 0;
/** Age, then `name.namespace`, as istiod sorts. A file has no age: it will be younger than all that live. */
const byAge = (left, right) => {
    const age = (object) => object.creationTimestamp === undefined ? Infinity : Date.parse(object.creationTimestamp);
    const [ageLeft, ageRight] = [age(left), age(right)];
    if (ageLeft !== ageRight)
        return ageLeft < ageRight ? -1 : 1;
    return (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H)(`${left.key.name}.${left.key.namespace}`, `${right.key.name}.${right.key.namespace}`);
};
/** The oldest of one scope; two without age that ask for different things have no known order. */
const oldest = (candidates) => {
    const sorted = [...candidates].sort(byAge);
    const winner = sorted[0];
    if (winner === undefined || winner.creationTimestamp !== undefined)
        return { winner, unknown: undefined };
    const wants = (object) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([specOf(object)['mtls'] ?? null, specOf(object)['portLevelMtls'] ?? null]);
    if (sorted.every((object) => wants(object) === wants(winner)))
        return { winner, unknown: undefined };
    return {
        winner,
        unknown: {
            code: 'PEER_AUTHENTICATION_AGE',
            what: `the oldest of ${sorted.map((object) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyTitle */ .Gv)(object.key)).join(' and ')} decides the mTLS mode, and none has an age yet`,
            identity: `age:${sorted.map((object) => `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyText */ .Pu)(object.key)}@${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .objectDigest */ .A2)(object)}`).join(',')}`,
            effect: 'anything',
        },
    };
};
/**
 * Effective mTLS of a workload (istio-semantics §2.9): workload over namespace over mesh, the oldest of a scope wins,
 * UNSET inherits, PERMISSIVE in the end. In the root namespace an object with a selector does nothing.
 */
const resolveMutualTls = (objects, rootNamespace, workload) => {
    const inNamespace = (namespace) => objects.filter((object) => object.key.namespace === namespace);
    const mesh = oldest(inNamespace(rootNamespace).filter((object) => !hasSelector(object)));
    const own = workload.namespace === rootNamespace ? [] : inNamespace(workload.namespace);
    const namespace = oldest(own.filter((object) => !hasSelector(object)));
    const specific = oldest(own.filter((object) => hasSelector(object) && (0,_attachment_js__WEBPACK_IMPORTED_MODULE_2__/* .selects */ .ko)((0,_attachment_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$r)(object).selector, workload.labels)));
    const scopes = [specific, namespace, mesh];
    const by = scopes.flatMap((scope) => (scope.winner === undefined ? [] : [scope.winner]));
    const said = by.map((object) => modeOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(specOf(object), 'mtls', 'mode'))).find((found) => found !== undefined);
    const mode = said ?? 'PERMISSIVE';
    const unset = new Set(said === undefined ? [''] : []);
    const ports = new Map();
    if (specific.winner !== undefined)
        for (const port of Object.keys((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(specOf(specific.winner), 'portLevelMtls')))
            if (/^\d{1,5}$/.test(port)) {
                const own = modeOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(specOf(specific.winner), 'portLevelMtls', port, 'mode'));
                ports.set(Number(port), own ?? mode);
                if (own === undefined && said === undefined)
                    unset.add(Number(port));
            }
    return {
        mode,
        ports,
        unset,
        by,
        unknowns: scopes.flatMap((scope) => (scope.unknown === undefined ? [] : [scope.unknown])),
    };
};


/***/ }),

/***/ 45230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WR: () => (/* binding */ indexTargets),
/* harmony export */   Zv: () => (/* binding */ sortPolicies),
/* harmony export */   vG: () => (/* binding */ isDryRun)
/* harmony export */ });
/* unused harmony exports applyPolicy, byNamespaceAndName */
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/* harmony import */ var _selector_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45008);




/** Objects of one namespace; their selectors are read when somebody asks for what applies there. */
const shelve = (all) => {
    let selectors;
    let referring;
    return {
        all,
        get selectors() {
            return (selectors ??= (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_2__/* .indexSelectors */ .xV)(all.filter((object) => (0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(object).refs.length === 0), (object) => (0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(object).selector));
        },
        get referring() {
            return (referring ??= all.filter((object) => (0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(object).refs.length > 0));
        },
    };
};
const indexTargets = (objects) => {
    const lists = new Map();
    for (const object of objects) {
        const list = lists.get(object.key.namespace);
        if (list === undefined)
            lists.set(object.key.namespace, [object]);
        else
            list.push(object);
    }
    const shelves = new Map([...lists].map(([namespace, list]) => [namespace, shelve(list)]));
    return {
        namespaces: [...shelves.keys()].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H),
        inNamespace: (namespace) => shelves.get(namespace)?.all ?? [],
        referring: (namespace) => shelves.get(namespace)?.referring ?? [],
        selecting: (namespace, labels) => shelves.get(namespace)?.selectors.matching(labels) ?? [],
        attached: (subject, settings) => (0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .consultedNamespaces */ .a9)(subject, settings.rootNamespace)
            .flatMap((namespace) => {
            const shelf = shelves.get(namespace);
            return shelf === undefined ? [] : [...shelf.selectors.matching(subject.labels), ...shelf.referring];
        })
            .filter((object) => (0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .attaches */ .sT)((0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(object), subject, settings)),
    };
};
const applied = new WeakMap();
/** Missing is ALLOW; a word that Istio does not know cannot reach it, and is left to the validation. */
const actionOf = (spec) => {
    const text = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'action');
    return text === 'DENY' || text === 'AUDIT' || text === 'CUSTOM' ? text : 'ALLOW';
};
/** An AuthorizationPolicy as a proxy gets it; the same value for the same object, so that equal means identical. */
const applyPolicy = (object) => {
    const known = applied.get(object);
    if (known !== undefined)
        return known;
    const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, 'spec');
    const rules = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(spec, 'rules');
    const action = actionOf(spec);
    const made = {
        object,
        action,
        rules: rules.length === 0 ? undefined : rules,
        ...(action === 'CUSTOM' ? { provider: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'provider', 'name') } : {}),
    };
    applied.set(object, made);
    return made;
};
/** `strconv.ParseBool`: what istiod takes for true in `istio.io/dry-run`. */
const isDryRun = (object) => {
    const text = Object.hasOwn(object.annotations, 'istio.io/dry-run')
        ? object.annotations['istio.io/dry-run']
        : undefined;
    return text !== undefined && ['1', 't', 'T', 'TRUE', 'true', 'True'].includes(text);
};
const byNamespaceAndName = (left, right) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H)(left.key.namespace, right.key.namespace) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H)(left.key.name, right.key.name);
/** Enforced policies per action. Dry-run ones go to shadow rules and decide nothing (istio-semantics §2.8). */
const sortPolicies = (objects) => {
    const enforced = [...objects]
        .sort(byNamespaceAndName)
        .filter((object) => !isDryRun(object))
        .map(applyPolicy);
    const of = (action) => enforced.filter((policy) => policy.action === action);
    return { allow: of('ALLOW'), deny: of('DENY'), audit: of('AUDIT'), custom: of('CUSTOM') };
};


/***/ }),

/***/ 45008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ko: () => (/* binding */ selects),
/* harmony export */   wp: () => (/* binding */ indexLabels),
/* harmony export */   xV: () => (/* binding */ indexSelectors)
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
const indexLabels = (items, labelsOf) => {
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

/***/ 91374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   EQ: () => (/* binding */ hasFix),
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   T6: () => (/* binding */ isInTables),
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
const defaultVersion = { major: 1, minor: 30, patch: 3, assumed: true };
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
/** Whether it is known what words the version has: not where it is assumed, and not where it came after the table. */
const isInTables = (version) => version.assumed !== true && version.major === 1 && version.patch <= (newestPatch.get(version.minor) ?? -1);
const versionText = (version) => `${version.major}.${version.minor}.${version.patch}`;


/***/ }),

/***/ 36:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c7: () => (/* binding */ findWorkloads),
/* harmony export */   gw: () => (/* binding */ serviceAccountOf),
/* harmony export */   hH: () => (/* binding */ labelsOfWorkloads)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57473);
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8889);
/* harmony import */ var _selector_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45008);






/** Name of the ServiceAccount that pods run as (PodSpec: `serviceAccount` is its older name, `default` where it is missing). */
const serviceAccountOf = (podSpec) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(podSpec, 'serviceAccountName') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(podSpec, 'serviceAccount') || 'default';
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
const workloadsOf = (object) => (0,_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .podTemplatesOf */ .ab)(object).map(({ template }, index) => ({
    namespace: object.key.namespace,
    labels: withoutInstance((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(template, 'metadata', 'labels')),
    annotations: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(template, 'metadata', 'annotations'),
    podSpec: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(template, 'spec'),
    title: `${object.key.kind.toLowerCase()}/${object.key.name}${index === 0 ? '' : ` template ${index + 1}`}`,
    object,
    pods: [],
    alike: [],
}));
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
        [_attachment_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayNameLabel */ .SQ]: object.key.name,
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
    .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H)
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
const workloadsOfState = new WeakMap();
/** The same for the same state: a mesh is resolved of it, and permissions are compared. */
const findWorkloads = (state) => {
    let found = workloadsOfState.get(state);
    if (found === undefined)
        workloadsOfState.set(state, (found = gatherWorkloads(state)));
    return found;
};
/**
 * Workloads of a state: templates of the usual controllers, pods without one, and the pods that Istio makes for
 * Gateways. Two with the same labels are one to every policy, and are listed once.
 */
const gatherWorkloads = (state) => {
    const templates = [];
    const pods = [];
    for (const object of state.objects) {
        if (object.key.group === '' && object.key.kind === 'Pod')
            pods.push(object);
        // What something else owns, as a ReplicaSet or a Job, is its owner's business.
        else if (!isOwned(object))
            templates.push(...workloadsOf(object));
    }
    const templatesOf = new Map();
    for (const [namespace, list] of pods.length === 0 ? [] : group(templates, (template) => template.namespace))
        templatesOf.set(namespace, (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_4__/* .indexSelectors */ .xV)(list.filter((template) => Object.keys(template.labels).length > 0), (template) => template.labels));
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
    const byTitle = (left, right) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H)(left.namespace, right.namespace) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H)(left.title, right.title);
    for (const workload of [...withPods].sort(byTitle))
        add(workload);
    for (const workload of [...alone].sort(byTitle))
        add(workload);
    const known = [...seen.values()];
    for (const object of state.objects) {
        const made = gatewayOf(object);
        if (made !== undefined &&
            !known.some((workload) => workload.namespace === made.namespace && workload.labels[_attachment_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayNameLabel */ .SQ] === object.key.name))
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
        const gateway = gatewayOf(object);
        const found = of === '' && kind === 'Pod' ? [podOf(object)] : gateway === undefined ? workloadsOf(object) : [gateway];
        found.forEach(({ namespace, labels }, index) => out.set(`${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)(object.key)} ${index}`, { namespace, labels }));
    }
    return out;
};


/***/ }),

/***/ 654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ unservedKind)
/* harmony export */ });
/* harmony import */ var _resolve_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91374);

const always = [0, 0];
/** Since 1.22 Istio's stable kinds are served as `v1` as well. */
const stable = { v1: [22, 0], v1beta1: always, v1alpha3: always };
const security = { v1: always, v1beta1: always };
/**
 * Kinds of Istio's groups and of the Gateway API, with every version that the CRDs of Istio 1.20 to 1.31, or of a release
 * of the Gateway API, serve (istio-semantics §1; I manifests/charts/base/files/crd-all.gen.yaml).
 */
const served = {
    'security.istio.io': {
        AuthorizationPolicy: security,
        RequestAuthentication: security,
        PeerAuthentication: { v1: [22, 0], v1beta1: always },
    },
    'networking.istio.io': {
        DestinationRule: stable,
        EnvoyFilter: { v1alpha3: always },
        Gateway: stable,
        ProxyConfig: { v1beta1: always },
        ServiceEntry: stable,
        Sidecar: stable,
        VirtualService: stable,
        WorkloadEntry: stable,
        WorkloadGroup: stable,
    },
    'extensions.istio.io': { WasmPlugin: { v1alpha1: always }, TrafficExtension: { v1alpha1: always } },
    'telemetry.istio.io': { Telemetry: { v1: [22, 0], v1alpha1: always } },
    'install.istio.io': { IstioOperator: { v1alpha1: always } },
    'gateway.networking.k8s.io': {
        GatewayClass: { v1: always, v1beta1: always },
        Gateway: { v1: always, v1beta1: always },
        HTTPRoute: { v1: always, v1beta1: always },
        GRPCRoute: { v1: always, v1alpha2: always },
        TLSRoute: { v1: always, v1alpha2: always, v1alpha3: always },
        TCPRoute: { v1alpha2: always },
        UDPRoute: { v1alpha2: always },
        ReferenceGrant: { v1: always, v1beta1: always, v1alpha2: always },
        BackendTLSPolicy: { v1: always, v1alpha2: always, v1alpha3: always },
        BackendLBPolicy: { v1alpha2: always },
        ListenerSet: { v1: always },
    },
};
/** Groups of Istio's own, those that it left behind among them. */
const isOfIstio = (group) => group === 'istio.io' || group.endsWith('.istio.io');
/** Why an API server does not know an object: for people, without a full stop. Undefined where it does. */
const unservedKind = (object, istio) => {
    const { group, kind } = object.key;
    if (!isOfIstio(group) && !Object.hasOwn(served, group))
        return undefined;
    // What a cluster holds its API server serves.
    if (object.source.kind === 'cluster')
        return undefined;
    const kinds = Object.hasOwn(served, group) ? served[group] : undefined;
    const versions = kinds !== undefined && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (versions === undefined)
        return `no supported version of Istio has a kind ${kind} in ${group}`;
    const version = object.apiVersion.slice(group.length + 1);
    const since = Object.hasOwn(versions, version) ? versions[version] : undefined;
    if (since === undefined)
        return `no supported version of Istio serves ${kind} as ${object.apiVersion}`;
    return (0,_resolve_version_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFix */ .EQ)(istio, since) ? undefined : `${kind} is served as ${object.apiVersion} since Istio 1.${since[0]}`;
};


/***/ }),

/***/ 89787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ schemas),
/* harmony export */   r: () => (/* binding */ specOf)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92257);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83217);



const text = { kind: 'text' };
const filled = { kind: 'text', minLength: 1 };
const texts = { kind: 'list', items: text };
const filledTexts = { kind: 'list', items: filled };
const selector = {
    kind: 'object',
    fields: {
        matchLabels: {
            kind: 'map',
            maxProperties: 4096,
            values: {
                kind: 'text',
                maxLength: 63,
                rules: [{ message: 'wildcard not allowed in label value match', holds: (value) => !value.includes('*') }],
            },
            rules: [
                {
                    message: 'wildcard not allowed in label key match',
                    holds: (labels) => Object.keys(labels).every((name) => !name.includes('*')),
                },
                { message: 'key must not be empty', holds: (labels) => Object.keys(labels).every((name) => name !== '') },
            ],
        },
    },
};
const target = {
    kind: 'object',
    required: ['kind', 'name'],
    fields: {
        group: {
            kind: 'text',
            maxLength: 253,
            pattern: /^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
        },
        kind: { kind: 'text', minLength: 1, maxLength: 63, pattern: /^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$/ },
        name: { kind: 'text', minLength: 1, maxLength: 253 },
        namespace: {
            kind: 'text',
            rules: [{ message: 'cross namespace referencing is not currently supported', holds: (value) => value === '' }],
        },
    },
};
const targets = { selector, targetRef: target, targetRefs: { kind: 'list', maxItems: 16, items: target } };
const oneTarget = {
    message: 'only one of targetRefs or selector can be set',
    holds: (spec) => ['selector', 'targetRef', 'targetRefs'].filter((name) => (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(spec, name)).length <= 1,
};
const negative = (name) => `not${name.charAt(0).toUpperCase()}${name.slice(1)}`;
const both = (names, schema) => Object.fromEntries(names.flatMap((name) => [[name, schema], [negative(name), schema]]));
const source = {
    kind: 'object',
    fields: {
        ...both(_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceFieldNames */ ._e, texts),
        ...both(['serviceAccounts'], { kind: 'list', maxItems: 16, items: { kind: 'text', maxLength: 320 } }),
    },
    rules: [
        {
            message: 'Cannot set serviceAccounts with namespaces or principals',
            holds: (value) => !((0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(value, 'serviceAccounts') || (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(value, 'notServiceAccounts')) ||
                !['principals', 'notPrincipals', 'namespaces', 'notNamespaces'].some((name) => (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(value, name)),
        },
    ],
};
const authorizationPolicy = {
    kind: 'object',
    rules: [oneTarget],
    fields: {
        ...targets,
        action: { kind: 'text', words: ['ALLOW', 'DENY', 'AUDIT', 'CUSTOM'] },
        provider: { kind: 'object', fields: { name: text } },
        rules: {
            kind: 'list',
            maxItems: 512,
            items: {
                kind: 'object',
                fields: {
                    from: { kind: 'list', maxItems: 512, items: { kind: 'object', fields: { source } } },
                    to: {
                        kind: 'list',
                        items: {
                            kind: 'object',
                            fields: { operation: { kind: 'object', fields: both(_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .operationFieldNames */ .KH, texts) } },
                        },
                    },
                    when: {
                        kind: 'list',
                        items: { kind: 'object', required: ['key'], fields: { key: text, values: texts, notValues: texts } },
                    },
                },
            },
        },
    },
};
/** Go's durations, in milliseconds; undefined for what is none. */
const milliseconds = (value) => {
    const units = {
        ns: 1e-6,
        us: 1e-3,
        µs: 1e-3,
        ms: 1,
        s: 1000,
        m: 60_000,
        h: 3_600_000,
    };
    if (!/^([0-9]*\.?[0-9]+(ns|us|µs|ms|s|m|h))+$/.test(value))
        return undefined;
    return [...value.matchAll(/([0-9]*\.?[0-9]+)(ns|us|µs|ms|s|m|h)/g)].reduce((sum, [, number, unit]) => sum + Number(number) * (units[unit ?? ''] ?? 0), 0);
};
const url = {
    kind: 'text',
    minLength: 1,
    maxLength: 2048,
    rules: [
        {
            message: 'url must have scheme http:// or https://',
            holds: (value) => /^https?:\/\//i.test(value) && URL.canParse(value),
        },
    ],
};
const requestAuthentication = {
    kind: 'object',
    rules: [oneTarget],
    fields: {
        ...targets,
        jwtRules: {
            kind: 'list',
            maxItems: 4096,
            items: {
                kind: 'object',
                rules: [
                    {
                        message: 'only one of jwks or jwksUri can be set',
                        holds: (rule) => ['jwksUri', 'jwks_uri', 'jwks'].filter((name) => (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(rule, name)).length <= 1,
                    },
                ],
                fields: {
                    issuer: filled,
                    audiences: filledTexts,
                    jwksUri: url,
                    jwks_uri: url,
                    jwks: text,
                    fromHeaders: {
                        kind: 'list',
                        items: { kind: 'object', required: ['name'], fields: { name: filled, prefix: text } },
                    },
                    fromParams: filledTexts,
                    fromCookies: filledTexts,
                    outputPayloadToHeader: text,
                    outputClaimToHeaders: {
                        kind: 'list',
                        items: {
                            kind: 'object',
                            required: ['header', 'claim'],
                            fields: { header: { kind: 'text', minLength: 1, pattern: /^[-_A-Za-z0-9]+$/ }, claim: filled },
                        },
                    },
                    forwardOriginalToken: { kind: 'flag' },
                    timeout: {
                        kind: 'text',
                        rules: [
                            {
                                message: 'must be a valid duration greater than 1ms',
                                holds: (value) => (milliseconds(value) ?? 0) >= 1,
                            },
                        ],
                    },
                    spaceDelimitedClaims: { kind: 'list', maxItems: 64, items: filled },
                    presence: { kind: 'text', words: ['OPTIONAL', 'REQUIRED'] },
                },
            },
        },
    },
};
const mode = {
    kind: 'object',
    fields: { mode: { kind: 'text', words: ['UNSET', 'DISABLE', 'PERMISSIVE', 'STRICT'] } },
};
const peerAuthentication = {
    kind: 'object',
    rules: [
        {
            message: 'portLevelMtls requires selector',
            holds: (spec) => !(0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(spec, 'portLevelMtls') || Object.keys((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(spec, 'selector', 'matchLabels')).length > 0,
        },
    ],
    fields: {
        selector,
        mtls: mode,
        portLevelMtls: {
            kind: 'map',
            values: mode,
            minProperties: 1,
            rules: [
                {
                    message: "type conversion error from 'string' to 'int'",
                    holds: (ports) => Object.keys(ports).every((port) => /^[+-]?\d+$/.test(port)),
                },
                {
                    message: 'port must be between 1-65535',
                    holds: (ports) => Object.keys(ports).every((port) => !/^[+-]?\d+$/.test(port) || (Number(port) > 0 && Number(port) <= 65535)),
                },
            ],
        },
    },
};
/** Schemas of the three kinds, of the newest CRDs: versions differ in what they have, never in what a field means. */
const schemas = new Map([
    ['AuthorizationPolicy', authorizationPolicy],
    ['RequestAuthentication', requestAuthentication],
    ['PeerAuthentication', peerAuthentication],
]);
/** The spec of an object, an empty one where it is missing. */
const specOf = (content) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'spec');


/***/ }),

/***/ 92257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UC: () => (/* binding */ isWellFormed),
/* harmony export */   _U: () => (/* binding */ checkSchema),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

/** `null` counts as absent in an object: the API server drops it. */
const has = (object, name) => Object.hasOwn(object, name) && object[name] !== null && object[name] !== undefined;
const escape = (name) => name.replaceAll('~', '~0').replaceAll('/', '~1');
const typeOf = (value) => value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value === 'number' ? 'number' : typeof value;
const names = {
    text: 'string',
    flag: 'boolean',
    list: 'array',
    object: 'object',
    map: 'object',
};
const walk = (value, schema, path, pointer, out) => {
    const refuse = (message) => void out.violations.push({ severity: 'error', by: 'API server', message, pointer });
    const mistyped = () => {
        out.mistyped.push(path);
        refuse(`${path}: Invalid value: "${typeOf(value)}": ${path} in body must be of type ${names[schema.kind]}: "${typeOf(value)}"`);
    };
    switch (schema.kind) {
        case 'flag':
            if (typeof value !== 'boolean')
                mistyped();
            return;
        case 'text':
            if (typeof value !== 'string')
                return mistyped();
            if (schema.words !== undefined && !schema.words.includes(value))
                refuse(`${path}: Unsupported value: ${JSON.stringify(value)}: supported values: ${schema.words.map((word) => JSON.stringify(word)).join(', ')}`);
            if (schema.minLength !== undefined && [...value].length < schema.minLength)
                refuse(`${path}: Invalid value: "": ${path} in body should be at least ${schema.minLength} chars long`);
            if (schema.maxLength !== undefined && [...value].length > schema.maxLength)
                refuse(`${path}: Too long: may not be more than ${schema.maxLength} bytes`);
            if (schema.pattern !== undefined && !schema.pattern.test(value))
                refuse(`${path}: Invalid value: ${JSON.stringify(value)}: ${path} in body should match '${schema.pattern.source}'`);
            for (const rule of schema.rules ?? [])
                if (!rule.holds(value))
                    refuse(`${path}: Invalid value: "string": ${rule.message}`);
            return;
        case 'list':
            if (!Array.isArray(value))
                return mistyped();
            if (schema.maxItems !== undefined && value.length > schema.maxItems)
                refuse(`${path}: Too many: ${value.length}: must have at most ${schema.maxItems} items`);
            value.forEach((item, index) => walk(item, schema.items, `${path}[${index}]`, `${pointer}/${index}`, out));
            return;
        case 'map': {
            if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
                return mistyped();
            const count = Object.keys(value).length;
            if (schema.minProperties !== undefined && count < schema.minProperties)
                refuse(`${path}: Invalid value: ${count}: ${path} in body should have at least ${schema.minProperties} properties`);
            if (schema.maxProperties !== undefined && count > schema.maxProperties)
                refuse(`${path}: Too many: ${count}: must have at most ${schema.maxProperties} items`);
            for (const [name, inner] of Object.entries(value))
                walk(inner, schema.values, `${path}.${name}`, `${pointer}/${escape(name)}`, out);
            for (const rule of schema.rules ?? [])
                if (!rule.holds(value))
                    refuse(`${path}: Invalid value: "object": ${rule.message}`);
            return;
        }
        case 'object':
            if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
                return mistyped();
            for (const name of schema.required ?? [])
                if (!has(value, name))
                    refuse(`${path}.${name}: Required value`);
            for (const [name, inner] of Object.entries(value)) {
                const field = Object.hasOwn(schema.fields, name) ? schema.fields[name] : undefined;
                if (field === undefined)
                    out.unknown.push(`${path}.${name}`);
                else if (inner !== null)
                    walk(inner, field, `${path}.${name}`, `${pointer}/${escape(name)}`, out);
            }
            for (const rule of schema.rules ?? [])
                if (!rule.holds(value))
                    refuse(`${path}: Invalid value: "object": ${rule.message}`);
    }
};
/**
 * Whether the schema has every field of the value, and each is of its type: what `unknown` and `mistyped` of
 * `checkSchema` are empty for, without their paths.
 */
const isWellFormed = (value, schema) => {
    switch (schema.kind) {
        case 'flag':
            return typeof value === 'boolean';
        case 'text':
            return typeof value === 'string';
        case 'list':
            return Array.isArray(value) && value.every((item) => isWellFormed(item, schema.items));
        case 'map':
            return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && Object.values(value).every((inner) => isWellFormed(inner, schema.values));
        case 'object':
            if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
                return false;
            for (const name of Object.keys(value)) {
                const field = Object.hasOwn(schema.fields, name) ? schema.fields[name] : undefined;
                const inner = value[name] ?? null;
                if (field === undefined || (inner !== null && !isWellFormed(inner, field)))
                    return false;
            }
            return true;
    }
};
/** Checks `spec` against a schema; `path` and pointer start there. */
const checkSchema = (spec, schema) => {
    const out = { violations: [], unknown: [], mistyped: [] };
    walk(spec, schema, 'spec', '/spec', out);
    return out;
};


/***/ }),

/***/ 83217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ joinedHeaders),
/* harmony export */   Bv: () => (/* binding */ operationFields),
/* harmony export */   DO: () => (/* binding */ conditionKeyNames),
/* harmony export */   Ee: () => (/* binding */ conditionKeys),
/* harmony export */   KH: () => (/* binding */ operationFieldNames),
/* harmony export */   _e: () => (/* binding */ sourceFieldNames),
/* harmony export */   _h: () => (/* binding */ jwtMessages),
/* harmony export */   r9: () => (/* binding */ sourceFields)
/* harmony export */ });
/**
 * Istio's own words, as data: what a rule may name, since which version, and what Envoy says and does to headers. The two
 * interpreters of the policies share these words and no code: each switches over the types below, so that a word that one
 * of them forgets does not compile.
 */
/** Older than every version that is supported. */
const first = [0, 0];
/** Keys of `when` (istio-semantics §1; I pkg/config/security/security.go: 40-58, model.go: 79-122). */
const conditionKeys = {
    'source.ip': { since: first, form: 'plain' },
    'remote.ip': { since: first, form: 'plain' },
    'source.namespace': { since: first, form: 'plain' },
    'source.principal': { since: first, form: 'plain' },
    'source.serviceAccount': { since: [25, 0], form: 'plain' },
    // The CRDs of 1.30.0 and 1.30.1 take it, their compiler does not.
    'source.trustDomain': { since: [30, 2], form: 'plain' },
    'request.auth.principal': { since: first, form: 'plain' },
    'request.auth.audiences': { since: first, form: 'plain' },
    'request.auth.presenter': { since: first, form: 'plain' },
    'request.auth.claims': { since: first, form: 'names' },
    'request.headers': { since: first, form: 'names' },
    'destination.ip': { since: first, form: 'plain' },
    'destination.port': { since: first, form: 'plain' },
    'connection.sni': { since: first, form: 'plain' },
    'experimental.envoy.filters.': { since: first, form: 'names' },
};
const conditionKeyNames = Object.keys(conditionKeys);
/** Fields of `from[].source`, each with a `not…` beside it, in the order in which Istio compiles them. */
const sourceFields = {
    ipBlocks: { since: first },
    remoteIpBlocks: { since: first },
    namespaces: { since: first },
    serviceAccounts: { since: [25, 0] },
    trustDomains: { since: [30, 2] },
    principals: { since: first },
    requestPrincipals: { since: first },
};
const sourceFieldNames = Object.keys(sourceFields);
/** Fields of `to[].operation`, likewise. */
const operationFields = {
    hosts: { since: first },
    methods: { since: first },
    paths: { since: first },
    ports: { since: first },
};
const operationFieldNames = Object.keys(operationFields);
/** Headers that Envoy keeps as one line whatever comes in: their lines are joined with a comma before any policy (probed). */
const joinedHeaders = new Set([
    'accept',
    'accept-encoding',
    'authorization',
    'cache-control',
    'content-type',
    'if-match',
    'if-none-match',
    'origin',
    'pragma',
    'referer',
    'user-agent',
    'via',
    'expect',
    'x-request-id',
    'x-client-trace-id',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'access-control-request-method',
    'access-control-request-headers',
    'grpc-timeout',
    'grpc-accept-encoding',
    'x-envoy-original-path',
    'x-envoy-external-address',
    'x-envoy-decorator-operation',
    'x-envoy-attempt-count',
]);
/** Envoy's own words for a refused token (J src/status.cc); the name is the status, the text the body of the answer. */
const jwtMessages = {
    JwtMissed: 'Jwt is missing',
    JwtNotYetValid: 'Jwt not yet valid',
    JwtExpired: 'Jwt is expired',
    JwtBadFormat: 'Jwt is not in the form of Header.Payload.Signature with two dots and 3 sections',
    JwtHeaderParseErrorBadBase64: 'Jwt header is an invalid Base64url encoded',
    JwtHeaderParseErrorBadJson: 'Jwt header is an invalid JSON',
    JwtHeaderBadAlg: 'Jwt header [alg] field is required and must be a string',
    JwtHeaderNotImplementedAlg: 'Jwt header [alg] is not supported',
    JwtHeaderBadKid: 'Jwt header [kid] field is not a string',
    JwtPayloadParseErrorBadBase64: 'Jwt payload is an invalid Base64url encoded',
    JwtPayloadParseErrorBadJson: 'Jwt payload is an invalid JSON',
    JwtPayloadParseErrorIssNotString: 'Jwt payload [iss] field is not a string',
    JwtPayloadParseErrorSubNotString: 'Jwt payload [sub] field is not a string',
    JwtPayloadParseErrorIatNotInteger: 'Jwt payload [iat] field is not an integer',
    JwtPayloadParseErrorIatOutOfRange: 'Jwt payload [iat] field is not a positive 64 bit integer',
    JwtPayloadParseErrorNbfNotInteger: 'Jwt payload [nbf] field is not an integer',
    JwtPayloadParseErrorNbfOutOfRange: 'Jwt payload [nbf] field is not a positive 64 bit integer',
    JwtPayloadParseErrorExpNotInteger: 'Jwt payload [exp] field is not an integer',
    JwtPayloadParseErrorExpOutOfRange: 'Jwt payload [exp] field is not a positive 64 bit integer',
    JwtPayloadParseErrorJtiNotString: 'Jwt payload [jti] field is not a string',
    JwtPayloadParseErrorAudNotString: 'Jwt payload [aud] field is not a string or string list',
    JwtSignatureParseErrorBadBase64: 'Jwt signature is an invalid Base64url encoded',
    JwtUnknownIssuer: 'Jwt issuer is not configured',
    JwtAudienceNotAllowed: 'Audiences in Jwt are not allowed',
    JwtVerificationFail: 'Jwt verification fails',
    JwksParseError: 'Jwks is an invalid JSON',
    JwksNoKeys: 'Jwks does not have [keys] field',
    JwksBadKeys: '[keys] in Jwks is not an array',
    JwksNoValidKeys: "Jwks doesn't have any valid public key",
    JwksKidAlgMismatch: "Jwks doesn't have key to match kid or alg from Jwt",
};


/***/ })

};
