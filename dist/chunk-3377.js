export const id = 3377;
export const ids = [3377];
export const modules = {

/***/ 55350:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ negativeField)
/* harmony export */ });
/** `notPrincipals` of `principals`: how Istio names the field that leaves out. Each interpreter of the policies has its own. */
const negativeField = (name) => `not${name.charAt(0).toUpperCase()}${name.slice(1)}`;


/***/ }),

/***/ 41898:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q$: () => (/* binding */ positionsOf),
/* harmony export */   uo: () => (/* binding */ pointerParts),
/* harmony export */   x$: () => (/* binding */ pointerPart)
/* harmony export */ });
/** Places of many offsets of one text: the lines are counted once, at the first call. */
const positionsOf = (text) => {
    let starts;
    return (offset) => {
        if (starts === undefined) {
            starts = [0];
            for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
                starts.push(at + 1);
        }
        const end = Math.min(offset, text.length);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= end)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: end - (starts[low] ?? 0) + 1 };
    };
};
/** `/spec/rules/0` → ['spec', 'rules', '0'] (RFC 6901). */
const pointerParts = (pointer) => pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
/** One step of a JSON pointer, escaped. */
const pointerPart = (part) => {
    const text = String(part);
    return /[~/]/.test(text) ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text;
};


/***/ }),

/***/ 9323:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _8: () => (/* binding */ parsedTexts),
/* harmony export */   dv: () => (/* binding */ meshConfigOf),
/* harmony export */   l7: () => (/* binding */ parsedText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);



const texts = new Map();
const mostTexts = 256;
/** A text that holds YAML; undefined where it does not. */
const parsedText = (text) => {
    if (texts.has(text))
        return texts.get(text);
    let value;
    try {
        value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)(text, { maxAliasCount: 100, prettyErrors: false, logLevel: 'silent' });
    }
    catch {
        value = undefined;
    }
    if (texts.size >= mostTexts)
        texts.clear();
    texts.set(text, value);
    return value;
};
/** The MeshConfig of a ConfigMap. */
const meshConfigOf = ({ content }) => {
    const value = parsedText((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(content, 'data', 'mesh'));
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? value : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(null);
};
/** Documents of a text that holds YAML; undefined where it does not. */
const parsedTexts = (text) => {
    try {
        const documents = [...(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { prettyErrors: false, logLevel: 'silent' })];
        if (documents.some(({ errors }) => errors.length > 0))
            return undefined;
        return documents.map((document) => document.toJS({ maxAliasCount: 100 }));
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 22589:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ selectsLabels),
/* harmony export */   IO: () => (/* binding */ canMeet),
/* harmony export */   Zn: () => (/* binding */ selectorLabels)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);

/** Names of the labels that a selector asks for. */
const selectorLabels = (selector) => [
    ...Object.keys((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(selector, 'matchLabels')),
    ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(selector, 'matchExpressions').map((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'key')),
];
/**
 * Whether a label selector of Kubernetes selects an object (metav1.LabelSelectorAsSelector): an empty one selects
 * everything; an operator that does not exist selects nothing, as the server refuses it.
 */
const selectsLabels = (selector, labels) => Object.entries((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(selector, 'matchLabels')).every(([name, value]) => own(labels, name) === value) &&
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(selector, 'matchExpressions').every((expression) => {
        const value = own(labels, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(expression, 'key'));
        const values = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(expression, 'values');
        switch ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(expression, 'operator')) {
            case 'In':
                return value !== undefined && values.includes(value);
            case 'NotIn':
                return value === undefined || !values.includes(value);
            case 'Exists':
                return value !== undefined;
            case 'DoesNotExist':
                return value === undefined;
            default:
                return false;
        }
    });
/** Whether one object may have the labels of both: no name has two values. */
const canMeet = (left, right) => Object.entries(left).every(([name, value]) => !Object.hasOwn(right, name) || right[name] === value);
const own = (labels, name) => Object.hasOwn(labels, name) ? labels[name] : undefined;


/***/ }),

/***/ 38698:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findCallers),
/* harmony export */   X: () => (/* binding */ accountOf)
/* harmony export */ });
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46799);
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);
/* harmony import */ var _workloads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36);




/** ServiceAccount that a workload's pods run as. */
/** The ServiceAccount that the pods of a workload run as. */
const accountOf = (workload) => workload.object.key.kind === 'Gateway' ? (0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .gatewayAccount */ .m6)(workload.object) : (0,_workloads_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceAccountOf */ .gw)(workload.podSpec);
/** What stands before a caller says which way its requests take (istio-semantics §2.13); undefined where nothing says it. */
const wayOf = (resolution, workload, gatewaysThrough) => {
    const { kind, unsaid, unknown } = resolution.proxies.ofWorkload(workload);
    switch (kind) {
        case 'sidecar': {
            const isSaid = unknown === undefined && (unsaid !== true || workload.pods.length > 0);
            return isSaid ? 'straight' : undefined;
        }
        case 'gateway':
            // An east-west gateway hands on to the waypoint whatever the label for ingress says.
            return gatewaysThrough || workload.labels['gateway.networking.k8s.io/gateway-class-name'] === 'istio-east-west'
                ? 'through'
                : 'straight';
        case 'ztunnel':
            return 'through';
        // A waypoint is met, and calls nobody of its own; without a proxy there is no identity.
        case 'waypoint':
        case 'none':
            return undefined;
    }
};
/**
 * Callers that nothing leads through a waypoint although they have an identity of the mesh: sidecars, and gateways but
 * for Services that ask them. Namespaces by what injects them, and ServiceAccounts that differ from their namespace.
 */
const findCallers = (resolution, gatewaysThrough) => {
    const { state, proxies } = resolution;
    const spaces = new Map();
    for (const { key } of (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, '', 'Namespace')) {
        const { kind, unsaid, unknown } = proxies.ofLabels(key.name, {});
        if (kind === 'sidecar' && unsaid !== true && unknown === undefined)
            spaces.set(key.name, 'straight');
    }
    const accounts = new Map();
    for (const workload of [...resolution.workloads().values()].flatMap((one) => [one, ...one.alike])) {
        const way = wayOf(resolution, workload, gatewaysThrough);
        if (way === undefined)
            continue;
        const [namespace, account] = [workload.namespace, accountOf(workload)];
        const known = accounts.get(`${namespace}/${account}`);
        accounts.set(`${namespace}/${account}`, {
            namespace,
            account,
            way: known === undefined || known.way === way ? way : 'either',
        });
    }
    return [
        ...[...spaces].map(([namespace, way]) => ({ namespace, way })),
        ...[...accounts.values()].filter(({ namespace, way }) => way !== (spaces.get(namespace) ?? 'through')),
    ].sort((left, right) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)(left.namespace, right.namespace) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)(left.account ?? '', right.account ?? ''));
};


/***/ }),

/***/ 91891:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ installedMeshConfigs),
/* harmony export */   _9: () => (/* binding */ installedMeshConfig),
/* harmony export */   ee: () => (/* binding */ installingObjects)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46799);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91374);




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
/** Kinds of `read`. */
const installing = ['HelmRelease', 'IstioOperator', 'Istio', 'IstioRevision'];
/** Objects of a state that may be such an installation. */
const installingObjects = (state) => installing.flatMap((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKindName */ .jO)(state, kind));
const installedMeshConfigs = (state) => installingObjects(state).flatMap((object) => installedMeshConfig(object) ?? []);
const read = (object) => {
    const { group, kind, name } = object.key;
    const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(object.content, 'spec');
    switch (`${group}/${kind}`) {
        case 'install.istio.io/IstioOperator':
            return make(object, holdersOf(spec), {
                revision: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'revision') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'values', 'revision'),
                root: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'namespace') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'values', 'global', 'istioNamespace'),
            });
        case 'sailoperator.io/Istio':
        case 'sailoperator.io/IstioRevision':
            // With a strategy of revisions, the name of each is made of the object's and of its version.
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'updateStrategy', 'type') === 'RevisionBased'
                ? undefined
                : make(object, [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(spec, 'values')], { revision: name, root: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'namespace') });
        case 'helm.toolkit.fluxcd.io/HelmRelease': {
            const chart = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'chart', 'spec', 'chart') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'chartRef', 'name');
            // Values from elsewhere go over these, or under them.
            const isWhole = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(spec, 'valuesFrom').length === 0;
            const root = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'targetNamespace') || object.key.namespace;
            return /(?:^|\/)istiod$/.test(chart) && isWhole
                ? make(object, [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(spec, 'values')], { revision: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'values', 'revision'), root })
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
        out[name] = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(below) ? merge(below, value) : value;
    }
    return out;
};
/** Whether what two maps both say is the same. */
const agree = (left, right) => left === undefined ||
    right === undefined ||
    ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(left) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(right)
        ? Object.keys(left).every((name) => agree((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(left, name), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(right, name)))
        : (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameJson */ .TL)(left, right));
/**
 * Of an operator's two places for it. Since 1.24 `spec.meshConfig` goes over `spec.values` (I operator/pkg/render/manifest.go:
 * translateIstioOperatorToHelm), before it was the other way round (I operator/pkg/translate: TranslateHelmValues). None
 * where that decides and no tag tells the release.
 */
const holdersOf = (spec) => {
    const values = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(spec, 'values');
    const [inValues, inSpec] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(values, 'meshConfig'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(spec, 'meshConfig')];
    if (agree(inValues, inSpec))
        return [values, spec];
    const release = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersion */ .$4)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'tag') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(values, 'global', 'tag'));
    if (release === undefined)
        return [];
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .hasFix */ .EQ)(release, [24, 0]) ? [values, spec] : [spec, values];
};
const make = (object, holders, { revision, root }) => {
    const configs = holders.map((holder) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(holder, 'meshConfig')).filter((config) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(config));
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

/***/ 65938:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ istiodFlags),
/* harmony export */   g: () => (/* binding */ istiodUnknowns)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46799);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29909);
/* harmony import */ var _coverage_parsed_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9323);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73776);
/* harmony import */ var _installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91891);






/** Read with their defaults elsewhere (istio-semantics §1, §2.7, §2.9, §2.10, §2.12); any other value is not modelled. */
const flags = new Map([
    [
        'PILOT_SKIP_VALIDATE_TRUST_DOMAIN',
        { usual: 'false', proxies: ['sidecar'], changes: 'lets in certificates of every trust domain' },
    ],
    [
        'ENABLE_SELECTOR_BASED_K8S_GATEWAY_POLICY',
        { usual: 'true', proxies: ['gateway'], changes: 'takes policies with selectors off gateways of the Gateway API' },
    ],
    [
        'PILOT_ENABLE_MULTIPLE_CUSTOM_AUTHZ_PROVIDERS',
        {
            usual: 'false',
            proxies: ['sidecar', 'gateway', 'waypoint'],
            changes: 'asks several CUSTOM providers where otherwise all are refused',
        },
    ],
    [
        'ENABLE_LAYERED_WAYPOINT_AUTHORIZATION_POLICIES',
        { usual: 'false', proxies: ['ztunnel', 'waypoint'], changes: 'puts policies of a waypoint before ztunnel too' },
    ],
    [
        'PILOT_AUTO_ALLOW_WAYPOINT_POLICY',
        { usual: 'false', proxies: ['ztunnel'], changes: 'lets every waypoint through to its workloads' },
    ],
    [
        'PILOT_ENABLE_PROTOCOL_SNIFFING_FOR_INBOUND',
        { usual: 'true', proxies: ['sidecar'], changes: 'takes ports without a protocol for TCP' },
    ],
]);
/** Their names. */
const istiodFlags = [...flags.keys()];
const ofIstiod = (object) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsAt */ .yR)(object.content, 'spec', 'template', 'spec', 'containers')
    .flatMap((container) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsAt */ .yR)(container, 'env'))
    .flatMap((variable) => {
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(variable, 'name');
    const flag = flags.get(name);
    const value = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(variable, 'value');
    if (flag === undefined || value.toLowerCase() === flag.usual)
        return [];
    return [
        {
            proxies: flag.proxies,
            unknown: {
                code: 'ISTIOD_FLAG',
                what: `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(object.key)} runs with ${name}=${value === '' ? 'a value that is not written there' : value}, which ${flag.changes}`,
                identity: `flag:${name}=${(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(variable)}`,
                effect: 'anything',
            },
        },
    ];
});
/** `connectionSettings` of a MeshConfig rewrites paths per proxy (istio-semantics §2.3). */
const ofMeshConfig = (object) => {
    const text = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)((0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .objectAt */ .lJ)(object.content, 'data'), 'mesh');
    if (!/\bconnectionSettings\b/.test(text))
        return [];
    // The rest of the text may change without a change here.
    const settings = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)((0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .objectAt */ .lJ)((0,_coverage_parsed_text_js__WEBPACK_IMPORTED_MODULE_3__/* .meshConfigOf */ .dv)(object), 'defaultConfig'), 'connectionSettings') ?? text;
    return [
        {
            proxies: ['sidecar', 'gateway', 'waypoint'],
            unknown: {
                code: 'CONNECTION_SETTINGS',
                what: `the MeshConfig of ${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(object.key)} has connectionSettings, which may normalise paths otherwise`,
                identity: `connectionSettings:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(settings)}`,
                effect: 'anything',
            },
        },
    ];
};
/** What may hold settings of istiod, in the order of the state. */
const istiodObjects = (state) => {
    const named = ['Deployment', 'ConfigMap'].flatMap((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKindName */ .jO)(state, kind).filter(({ key }) => /^istio/.test(key.name)));
    const found = new Set([...named, ...(0,_installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_5__/* .installingObjects */ .ee)(state)]);
    return found.size === 0 ? [] : state.objects.filter((object) => found.has(object));
};
const known = new WeakMap();
/** What istiod's own settings change that is not modelled, at one kind of proxy. */
const istiodUnknowns = (state, proxy) => {
    let found = known.get(state);
    if (found === undefined) {
        found = istiodObjects(state).flatMap((object) => {
            const { kind, name } = object.key;
            if (kind === 'Deployment' && /^istiod(-|$)/.test(name))
                return ofIstiod(object);
            const map = kind === 'ConfigMap' && /^istio(-|$)/.test(name) ? object : (0,_installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_5__/* .installedMeshConfig */ ._9)(object)?.map;
            return map === undefined ? [] : ofMeshConfig(map);
        });
        known.set(state, found);
    }
    return found.filter(({ proxies }) => proxies.includes(proxy)).map(({ unknown }) => unknown);
};


/***/ }),

/***/ 91374:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 66677:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _plan_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7027);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97282);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99939);



/**
 * One object, one line, printable ASCII: a terminal, a log and a runner find nothing in it to act on (`##[` is written
 * with an escape, which JSON readers undo).
 */
const renderJson = ({ version, command, exitCode, errors, plans, details }) => {
    // What everybody asks for first stands at the top of a plan too; `reviewed` is whole, so that its digest can be checked.
    const shown = plans.map((plan) => ({
        environment: plan.reviewed.environment,
        ...(plan.reviewed.unit === undefined ? {} : { unit: plan.reviewed.unit }),
        verdict: (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(plan),
        access: plan.reviewed.access,
        ...plan,
        steps: plan.steps.map(withoutSecrets),
    }));
    const plain = JSON.parse(JSON.stringify({ version, command, exitCode, errors, plans: shown, ...details }));
    return `${(0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .asciiJson */ .iL)(plain).replace(/##\[/g, '#\\u0023[')}\n`;
};
/** The writes are shown as the review shows objects: `apply` makes its own, and nobody writes from a report. */
const withoutSecrets = (step) => (step.kind === 'apply' ? { ...step, object: (0,_plan_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .QU)(step.key, step.object) } : step);


/***/ })

};
