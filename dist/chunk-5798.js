export const id = 5798;
export const ids = [5798,7249];
export const modules = {

/***/ 61682:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(61682, module.exports, ["A3","Cu","EG","HD","LR","Ly","Qi","Uu","VV","aH","l1","o$","rW","xg"], "./later-bindings.cjs")

/***/ }),

/***/ 11402:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ isAsked),
/* harmony export */   Nd: () => (/* binding */ runsOnNodes),
/* harmony export */   gx: () => (/* binding */ isControlPlane),
/* harmony export */   jj: () => (/* binding */ isIstiod),
/* harmony export */   tc: () => (/* binding */ isReplaced),
/* harmony export */   zl: () => (/* binding */ kindsOfIstiod)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);

const byName = [
    { pattern: /^istiod(?:-.+)?$/, part: 'istiod' },
    { pattern: /^istio-cni(?:-node)?$/, part: 'istio-cni' },
    { pattern: /^ztunnel$/, part: 'ztunnel' },
    { pattern: /^(?:cert-manager-)?istio-csr$/, part: 'istio-csr' },
];
/** The word is asked for first: most images have none, and a pattern tries every part of a name. */
const byImage = [
    { word: 'pilot', pattern: /(?:^|\/)(?:[\w.-]*-)?pilot(?:[:@-]|$)/, part: 'istiod' },
    { word: 'istiod', pattern: /(?:^|\/)(?:[\w.-]*-)?istiod(?:[:@-]|$)/, part: 'istiod' },
    { word: 'install-cni', pattern: /(?:^|\/)(?:[\w.-]*-)?install-cni(?:[:@]|$)/, part: 'istio-cni' },
    { word: 'ztunnel', pattern: /(?:^|\/)(?:[\w.-]*-)?ztunnel(?:[:@]|$)/, part: 'ztunnel' },
    { word: 'istio-csr', pattern: /(?:^|\/)(?:cert-manager-)?istio-csr(?:[:@]|$)/, part: 'istio-csr' },
];
/** I manifests/charts/istio-control/istio-discovery/templates/deployment.yaml: labels of istiod's pods, of all its releases. */
const isLabelledIstiod = function (template) {
    const labels = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(template, 'metadata', 'labels');
    return labels['app'] === 'istiod' || labels['istio'] === 'pilot' || labels['istio'] === 'istiod';
};
/** I pilot/pkg/features: settings that istiod alone reads, whatever its image is called. */
const hasSettingsOfIstiod = function (template) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(template, 'spec', 'containers')
    .flatMap((container) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(container, 'env'))
    .some((variable) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(variable, 'name').startsWith('PILOT_')) };
/** Which part of Istio's control plane an object runs, by the name that the charts give it, by its image, or by its pods' labels and settings. */
const partOf = function ({ key, content }) {
    if (key.group !== 'apps')
        return undefined;
    const named = byName.find(({ pattern }) => pattern.test(key.name));
    if (named !== undefined)
        return named.part;
    const template = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'spec', 'template');
    const images = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(template, 'spec', 'containers').map((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'image'));
    const known = byImage.find(({ word, pattern }) => images.some((image) => image.includes(word) && pattern.test(image)));
    return known?.part ?? (isLabelledIstiod(template) || hasSettingsOfIstiod(template) ? 'istiod' : undefined);
};
/** Whether an object runs istiod, which its name need not say. */
const isIstiod = function (object) { return partOf(object) === 'istiod' };
/** istiod, ztunnel, the CNI's agent and istio-csr. */
const isControlPlane = function (object) { return partOf(object) !== undefined };
/** Those that run on every node, and lead connections to the proxies there. */
const runsOnNodes = function (object) { return ['istio-cni', 'ztunnel'].includes(partOf(object) ?? '') };
const revisionOf = function ({ labels }) { return (Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : undefined) ?? 'default' };
/** Whether anything still asks for a revision of Istio. */
const isAsked = function ({ objects }, revision) { return objects.some((object) => {
    const { labels, content, key } = object;
    if (!['Namespace', 'Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'Gateway'].includes(key.kind))
        return false;
    const pods = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'spec', 'template', 'metadata', 'labels');
    if (key.kind === 'Namespace' && revision === 'default' && labels['istio-injection'] === 'enabled')
        return true;
    return !isIstiod(object) && (labels['istio.io/rev'] === revision || pods['istio.io/rev'] === revision);
}) };
/** A part of the control plane goes: whether another one of its sort stays that does its work. */
const isReplaced = function (object, after) {
    const part = partOf(object);
    const others = after.objects.filter((one) => partOf(one) === part);
    return part === 'istiod' ? others.length > 0 && !isAsked(after, revisionOf(object)) : others.length > 0;
};
/** Kinds that may run it. */
const kindsOfIstiod = ['Deployment', 'StatefulSet', 'DaemonSet'];


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
const parsedText = function (text) {
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
const meshConfigOf = function ({ content }) {
    const value = parsedText((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(content, 'data', 'mesh'));
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? value : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(null);
};
/** Documents of a text that holds YAML; undefined where it does not. */
const parsedTexts = function (text) {
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

/***/ 88796:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Uy: () => (/* binding */ plainPhrase),
/* harmony export */   gC: () => (/* binding */ phraseParts)
/* harmony export */ });
/**
 * Sentences about requests: our words, with values of the input between backticks. A value's own backticks are written
 * `\u{60}`, so a reader of the sentence always knows which is which.
 */
/** A value of the input within a sentence. */
const quoted = function (value) { return `\`${value.replace(/\\(?=u\{)/g, '\\u{5c}').replace(/`/g, '\\u{60}')}\`` };
/** The parts of a sentence; undefined where its backticks do not pair, so that it is none of ours. */
const phraseParts = function (sentence) {
    const pieces = sentence.split('`');
    if (pieces.length % 2 === 0)
        return undefined;
    return pieces.flatMap((piece, index) => {
        if (index % 2 === 0)
            return piece === '' ? [] : [{ kind: 'words', text: piece }];
        return [{ kind: 'value', text: piece.replace(/\\u\{60\}/g, '`').replace(/\\u\{5c\}/g, '\\') }];
    });
};
/** The sentence without its marks, for pictures and other places that have none. */
const plainPhrase = function (sentence) { return phraseParts(sentence)
    ?.map(({ text }) => text)
    .join('') ?? sentence };


/***/ }),

/***/ 29909:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ objectDigest),
/* harmony export */   _U: () => (/* binding */ writtenDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80936);



const write = function (value) {
    if (Array.isArray(value))
        return `[${value.map(write).join(',')}]`;
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return JSON.stringify(value);
    const names = Object.keys(value).sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .HH);
    return `{${names.map((name) => `${JSON.stringify(name)}:${write(value[name] ?? null)}`).join(',')}}`;
};
/** SHA-256 over the value with sorted members: equal values, equal digests. Half of it, in hexadecimal. */
const digestOf = function (value) { return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(write(value)).digest('hex').slice(0, 32) };
/** What an object asks for: not where or when it was read. */
const asked = function ({ content, labels, annotations }) { return [
    content['spec'] ?? null,
    { ...labels },
    { ...annotations },
] };
const seen = new WeakMap();
/** Of Istio's own objects nobody reads other labels and annotations than Istio's: which control plane takes them, and how. */
const askedOfMesh = function (object) {
    if (!object.key.group.endsWith('.istio.io'))
        return asked(object);
    const ofIstio = (texts) => Object.fromEntries(Object.entries(texts).filter(([name]) => name.includes('istio.io')));
    return [object.content['spec'] ?? null, ofIstio(object.labels), ofIstio(object.annotations)];
};
/** Digest of what an object asks a mesh for: `spec`, and labels and annotations that count, not where or when it was read. */
const objectDigest = function (object) {
    const known = seen.get(object);
    if (known !== undefined)
        return known;
    const digest = digestOf(askedOfMesh(object));
    seen.set(object, digest);
    return digest;
};
const seenWritten = new WeakMap();
/** The same as it is written: equal digests, equal objects; members in another order give another digest. Much cheaper. */
const writtenDigest = function (object) {
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
const installedMeshConfig = function (object) {
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
const installingObjects = function (state) { return installing.flatMap((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKindName */ .jO)(state, kind)) };
const installedMeshConfigs = function (state) { return installingObjects(state).flatMap((object) => installedMeshConfig(object) ?? []) };
const read = function (object) {
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
const merge = function (left, right) {
    const out = Object.assign(Object.create(null), left);
    for (const [name, value] of Object.entries(right)) {
        const below = out[name];
        out[name] = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(below) ? merge(below, value) : value;
    }
    return out;
};
/** Whether what two maps both say is the same. */
const agree = function (left, right) { return left === undefined ||
    right === undefined ||
    ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(left) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(right)
        ? Object.keys(left).every((name) => agree((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(left, name), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(right, name)))
        : (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameJson */ .TL)(left, right)) };
/**
 * Of an operator's two places for it. Since 1.24 `spec.meshConfig` goes over `spec.values` (I operator/pkg/render/manifest.go:
 * translateIstioOperatorToHelm), before it was the other way round (I operator/pkg/translate: TranslateHelmValues). None
 * where that decides and no tag tells the release.
 */
const holdersOf = function (spec) {
    const values = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(spec, 'values');
    const [inValues, inSpec] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(values, 'meshConfig'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(spec, 'meshConfig')];
    if (agree(inValues, inSpec))
        return [values, spec];
    const release = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersion */ .$4)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'tag') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(values, 'global', 'tag'));
    if (release === undefined)
        return [];
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .hasFix */ .EQ)(release, [24, 0]) ? [values, spec] : [spec, values];
};
const make = function (object, holders, { revision, root }) {
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
/* harmony import */ var _coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11402);
/* harmony import */ var _coverage_parsed_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9323);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73776);
/* harmony import */ var _installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91891);







/** Read with their defaults elsewhere (istio-semantics \u00a71, \u00a72.7, \u00a72.9, \u00a72.10, \u00a72.12); any other value is not modelled. */
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
/** What a variable says, be it by a label or an annotation of the pods (Kubernetes: downward API); '' where that is not written there. */
const valueOf = function (variable, template) {
    const [, list, name = ''] = /^metadata\.(labels|annotations)\['([^']+)'\]$/.exec((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(variable, 'valueFrom', 'fieldRef', 'fieldPath')) ?? [];
    return list === undefined ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(variable, 'value') : ((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textMapAt */ .Pf)(template, 'metadata', list)[name] ?? '');
};
const ofIstiod = function (object) {
    const template = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectAt */ .lJ)(object.content, 'spec', 'template');
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsAt */ .yR)(template, 'spec', 'containers')
        .flatMap((container) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsAt */ .yR)(container, 'env'))
        .flatMap((variable) => {
        const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(variable, 'name');
        const flag = flags.get(name);
        const value = valueOf(variable, template);
        if (flag === undefined || value.toLowerCase() === flag.usual)
            return [];
        return [
            {
                proxies: flag.proxies,
                unknown: {
                    code: 'ISTIOD_FLAG',
                    what: `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(object.key)} runs with ${name}=${value === '' ? 'a value that is not written there' : value}, which ${flag.changes}`,
                    identity: `flag:${name}=${(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)([variable, value])}`,
                    effect: 'anything',
                },
            },
        ];
    });
};
/** `connectionSettings` of a MeshConfig rewrites paths per proxy (istio-semantics \u00a72.3). */
const ofMeshConfig = function (object) {
    const text = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectAt */ .lJ)(object.content, 'data'), 'mesh');
    if (!/\bconnectionSettings\b/.test(text))
        return [];
    // The rest of the text may change without a change here.
    const settings = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .member */ .Dc)((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectAt */ .lJ)((0,_coverage_parsed_text_js__WEBPACK_IMPORTED_MODULE_4__/* .meshConfigOf */ .dv)(object), 'defaultConfig'), 'connectionSettings') ?? text;
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
const istiodObjects = function (state) {
    const found = new Set([
        ..._coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_3__/* .kindsOfIstiod */ .zl.flatMap((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKindName */ .jO)(state, kind)).filter(_coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_3__/* .isIstiod */ .jj),
        ...(0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKindName */ .jO)(state, 'ConfigMap').filter(({ key }) => /^istio/.test(key.name)),
        ...(0,_installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_6__/* .installingObjects */ .ee)(state),
    ]);
    return found.size === 0 ? [] : state.objects.filter((object) => found.has(object));
};
const known = new WeakMap();
/** What istiod's own settings change that is not modelled, at one kind of proxy. */
const istiodUnknowns = function (state, proxy) {
    let found = known.get(state);
    if (found === undefined) {
        found = istiodObjects(state).flatMap((object) => {
            const { kind, name } = object.key;
            if (_coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_3__/* .kindsOfIstiod */ .zl.includes(kind))
                return ofIstiod(object);
            const map = kind === 'ConfigMap' && /^istio(-|$)/.test(name) ? object : (0,_installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_6__/* .installedMeshConfig */ ._9)(object)?.map;
            return map === undefined ? [] : ofMeshConfig(map);
        });
        known.set(state, found);
    }
    return found.filter(({ proxies }) => proxies.includes(proxy)).map(({ unknown }) => unknown);
};


/***/ }),

/***/ 72109:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ exposingObjects),
/* harmony export */   W: () => (/* binding */ exposuresOf)
/* harmony export */ });
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46799);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80936);



const any = '*';
/** Groups of the kinds that `exposuresOf` knows. */
const exposingGroups = ['networking.istio.io', 'gateway.networking.k8s.io', 'networking.k8s.io'];
/** Objects of a state that may make something addressable. */
const exposingObjects = function (state) { return exposingGroups.flatMap((group) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfGroup */ .xQ)(state, group)) };
/** Servers of gateways, hosts of routes that are bound to gateways, hosts that join the mesh. */
const exposuresOf = function (object) {
    const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(object.content, 'spec');
    const { group, kind, namespace } = object.key;
    switch (`${group}/${kind}`) {
        case 'networking.istio.io/Gateway':
            return ofServers(spec);
        case 'gateway.networking.k8s.io/Gateway':
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .indexedAt */ .VL)(spec, 'listeners').map(([listener, index]) => ({
                pointer: `/spec/listeners/${index}`,
                host: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(listener, 'hostname') || any,
                place: `port ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(listener, 'port') ?? 0} (${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(listener, 'protocol')})`,
                scope: `${namespace}/${object.key.name}`,
            }));
        case 'networking.istio.io/VirtualService':
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(spec, 'gateways')
                .filter((gateway) => gateway !== 'mesh')
                .flatMap((gateway) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(spec, 'hosts').map((host) => ({
                pointer: '/spec/hosts',
                host,
                place: `Gateway ${gateway.includes('/') ? gateway : `${namespace}/${gateway}`}`,
                scope: '',
            })));
        case 'networking.istio.io/ServiceEntry':
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(spec, 'hosts').flatMap((host) => withDefault((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(spec, 'ports').map((port) => `port ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(port, 'number') ?? 0}`), 'any port').map((place) => ({ pointer: '/spec/hosts', host, place: `${place}, as a host of the mesh`, scope: '' })));
        case 'gateway.networking.k8s.io/HTTPRoute':
        case 'gateway.networking.k8s.io/GRPCRoute':
        case 'gateway.networking.k8s.io/TLSRoute':
        case 'gateway.networking.k8s.io/TCPRoute':
        case 'gateway.networking.k8s.io/UDPRoute':
            return ofRoute(spec, namespace);
        case 'networking.k8s.io/Ingress':
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .indexedAt */ .VL)(spec, 'rules').map(([rule, index]) => ({
                pointer: `/spec/rules/${index}`,
                host: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(rule, 'host') || any,
                place: 'the ingress',
                scope: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'ingressClassName'),
            }));
        default:
            return [];
    }
};
const withDefault = function (texts, otherwise) { return texts.length > 0 ? texts : [otherwise] };
/** A host of a server may name the namespaces of its routes: `shop/a.example.com` serves `a.example.com`. */
const ofServers = function (spec) {
    const selector = JSON.stringify(Object.entries((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textMapAt */ .Pf)(spec, 'selector')).sort(([a], [b]) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .HH)(a, b)));
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .indexedAt */ .VL)(spec, 'servers').flatMap(([server, index]) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(server, 'hosts').map((host) => ({
        pointer: `/spec/servers/${index}`,
        host: host.slice(host.indexOf('/') + 1),
        place: `port ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(server, 'port', 'number') ?? 0} (${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(server, 'port', 'protocol')})`,
        scope: selector,
    })));
};
const ofRoute = function (spec, namespace) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .indexedAt */ .VL)(spec, 'parentRefs')
    .filter(([parent]) => ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(parent, 'kind') || 'Gateway') !== 'Service')
    .flatMap(([parent, index]) => {
    const [section, port] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(parent, 'sectionName'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(parent, 'port')];
    const place = [
        `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(parent, 'kind') || 'Gateway'} ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(parent, 'namespace') || namespace}/${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(parent, 'name')}`,
        ...(section === '' ? [] : [`listener ${section}`]),
        ...(port === undefined ? [] : [`port ${port}`]),
    ].join(', ');
    const hosts = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(spec, 'hostnames');
    return hosts.length === 0
        ? [{ pointer: `/spec/parentRefs/${index}`, host: any, place, scope: '' }]
        : hosts.map((host) => ({ pointer: '/spec/hostnames', host, place, scope: '' }));
}) };


/***/ }),

/***/ 65376:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ gatewayApiRouteKinds)
/* harmony export */ });
/** Kinds of the Gateway API's group that bind routes to a Gateway or a Service (gateway-api `apis/v1`, `apis/v1alpha2`). */
const gatewayApiRouteKinds = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'];


/***/ }),

/***/ 20267:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ refusedLine),
/* harmony export */   PP: () => (/* binding */ endedBlocks),
/* harmony export */   V8: () => (/* binding */ refusedBlocks),
/* harmony export */   rr: () => (/* binding */ notJudgedBlocks)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81729);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15804);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31310);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45575);





const problemLine = function (problem, docsBase) {
    const { code, message, expected, received, remedy } = problem;
    const file = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .fileOf */ .W7)(problem.where);
    const at = file === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` at ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(`${file.path}:${file.line}:${file.column}`, 300)}`;
    const difference = [
        ...(expected === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `expected ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(expected, 200)}`]),
        ...(received === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `received ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(received, 200)}`]),
    ];
    const told = difference.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` (${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(difference, ', ')})`;
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .codeLink */ .U1)(code, docsBase)}${at}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .C)(message)}${told}. ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .C)(remedy)}`;
};
const problemList = function (problems, docsBase) { return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(problems, 10, (problem) => problemLine(problem, docsBase)) };
/** What has a verdict of access; of what others did before they failed, `not judged` would say that it was nothing. */
const judging = new Set(['check', 'plan', 'apply', 'drift']);
/** A run of a command that has no verdict to show, or did not come to one: how it ended, and where to look. */
const endedBlocks = function (command, exitCode, problems, docsBase) { return [
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(exitCode === _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.fine
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `\u2705 ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('ended well')}: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(command, 40)} has no verdict; the job log has what it did.`
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(judging.has(command) ? '\u2753' : '\u26d4')} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(judging.has(command) ? 'not judged' : 'did not end well')}: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(command, 40)} ended with exit code ${exitCode}; the job log has what it did before.`),
    ...problemList(problems, docsBase),
] };
/** Above plans that were shown and not written: their own first line would read as if the run had ended well. */
const refusedBlocks = function ({ refused, docsBase }) { return refused === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(refusedLine(refused, docsBase)), ...problemList(refused, docsBase)] };
/** `refused, nothing written`, with the codes and the exit code of the first. */
const refusedLine = function (refused, docsBase) { return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `\u26d4 ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('refused, nothing written')}`,
    ...[...new Set(refused.map(({ code }) => code))].slice(0, 5).map((code) => [(0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .codeLink */ .U1)(code, docsBase)]),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `exit code ${_errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[refused[0].code].exit}`,
], ' \u00b7 ') };
/** What the platform shows beside the comment; a run that was cancelled has a state that only the platform knows. */
const stateOf = function ([first]) { return first === undefined
    ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('The check did not finish.')}`
    : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('The check is red')} (exit code ${_errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[first.code].exit}) until this is fixed.` };
/** What stands in the comment when a run ends before there is a plan, so that no older verdict stands under a newer head. */
const notJudgedBlocks = function (problems, meta) { return [
    // Two folders have no commit.
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(meta.head === ''
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `\u2753 ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('not judged')}`
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `\u2753 ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('not judged at HEAD')} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(meta.head, 80)}`),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${stateOf(problems)} This run ended before there was a verdict, and nothing was written.`),
    ...(problems.length === 0
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the run was cancelled or failed before it could say why`], 1, (line) => line)
        : problemList(problems, meta.docsBase)),
    ...(meta.base === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Base was ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(meta.base, 80)}.`)]),
    ...(meta.runUrl === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The job: ${(0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .platformLink */ .iz)('run', meta.runUrl)}.`)]),
] };


/***/ }),

/***/ 32684:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderNotice)
/* harmony export */ });
/* harmony import */ var _page_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53907);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50991);
/* harmony import */ var _write_html_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3380);



/** The page of a run without a plan: the comment's words, no script, and nothing that loads. */
const renderNotice = function (blocks) { return (0,_page_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .framePage */ .d)([
    (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('header', { class: 'top' }, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('h1', {}, 'meshgate review')),
    (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__.h)('main', { id: 'review' }, ...(0,_write_html_js__WEBPACK_IMPORTED_MODULE_2__/* .writeHtml */ .T)(blocks)),
]) };


/***/ }),

/***/ 98952:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completeOutputs: () => (/* binding */ completeOutputs),
/* harmony export */   leaveNotice: () => (/* binding */ leaveNotice)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31147);
/* harmony import */ var _review_not_judged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20267);
/* harmony import */ var _review_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12661);
/* harmony import */ var _write_notice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39126);





const blocksOf = function ({ docsBase }, { command, exitCode, problems }) { return (0,_review_not_judged_js__WEBPACK_IMPORTED_MODULE_2__/* .endedBlocks */ .PP)(command, exitCode, problems, docsBase) };
/** What cannot be written is a warning, and the exit code stands. */
const orWarn = async function ({ output }, write) {
    try {
        await write();
    }
    catch {
        output.warning('The reports of this run could not be written.');
    }
};
/** The reports of a run that ended without a verdict: what is wrong stands in each, and none is missing. */
const leaveNotice = function (place, ended) { return orWarn(place, () => (0,_write_notice_js__WEBPACK_IMPORTED_MODULE_4__/* .writeNotice */ .a)(place, ended, blocksOf(place, ended))) };
/**
 * Outputs of a run of the action that has told no verdict. A later step finds every output set and every file there: an empty
 * verdict would read as "nothing to say", an empty path or digest would break the step.
 */
const completeOutputs = function (place, ended) { return orWarn(place, async () => {
    const { output } = place;
    output.result('verdict', 'cannot prove');
    output.result('passed', String(ended.exitCode === _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.fine));
    output.result('digest', (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfRun */ .Rg)(ended.plans));
    const said = blocksOf(place, ended);
    await (0,_write_notice_js__WEBPACK_IMPORTED_MODULE_4__/* .writeNotice */ .a)(place, ended, said);
    if (ended.problems.length > 0)
        await output.summary((0,_review_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .writeDocument */ .ft)(said));
}) };


/***/ }),

/***/ 39126:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeNotice)
/* harmony export */ });
/* harmony import */ var _review_render_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66677);
/* harmony import */ var _review_render_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46967);
/* harmony import */ var _review_report_render_notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32684);
/* harmony import */ var _review_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12661);
/* harmony import */ var _write_reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64007);





/** The reports of a run without a verdict, so that what takes them up afterwards finds them: they hold what is wrong. */
const writeNotice = async function (run, { command, exitCode, problems, plans }, said) {
    const { version, docsBase } = run;
    await (0,_write_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .writeReports */ .L)(run, {
        json: () => (0,_review_render_json_js__WEBPACK_IMPORTED_MODULE_0__.renderJson)({ version, command, exitCode, errors: problems, plans }),
        markdown: () => (0,_review_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .writeDocument */ .ft)(said),
        sarif: () => (0,_review_render_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .renderProblemSarif */ .Hz)(problems, { version, docsBase }),
        codequality: () => (0,_review_render_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .renderProblemQuality */ .R2)(problems),
        page: () => (0,_review_report_render_notice_js__WEBPACK_IMPORTED_MODULE_2__/* .renderNotice */ .B)(said),
    });
};


/***/ })

};
