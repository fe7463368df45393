export const id = 8619;
export const ids = [8619];
export const modules = {

/***/ 45230:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
        namespaces: [...shelves.keys()].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH),
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
const byNamespaceAndName = (left, right) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)(left.key.namespace, right.key.namespace) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)(left.key.name, right.key.name);
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

/***/ 654:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ schemas),
/* harmony export */   r: () => (/* binding */ specOf)
/* harmony export */ });
/* harmony import */ var _manifests_negative_field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55350);
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
const both = (names, schema) => Object.fromEntries(names.flatMap((name) => [[name, schema], [(0,_manifests_negative_field_js__WEBPACK_IMPORTED_MODULE_3__/* .negativeField */ .W)(name), schema]]));
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
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UC: () => (/* binding */ isWellFormed),
/* harmony export */   _U: () => (/* binding */ checkSchema),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);
/* harmony import */ var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19113);
/* harmony import */ var _manifests_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41898);



/** `null` counts as absent in an object: the API server drops it. */
const has = (object, name) => Object.hasOwn(object, name) && object[name] !== null && object[name] !== undefined;
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
                walk(inner, schema.values, `${path}.${name}`, `${pointer}/${(0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerPart */ .x$)(name)}`, out);
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
                if (field === undefined) {
                    const near = (0,_errors_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, Object.keys(schema.fields));
                    const found = { path: `${path}.${name}`, pointer: `${pointer}/${(0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerPart */ .x$)(name)}` };
                    out.unknown.push(near === undefined ? found : { ...found, near });
                }
                else if (inner !== null)
                    walk(inner, field, `${path}.${name}`, `${pointer}/${(0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerPart */ .x$)(name)}`, out);
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


/***/ })

};
