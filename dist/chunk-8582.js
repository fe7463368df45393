export const id = 8582;
export const ids = [8582];
export const modules = {

/***/ 90408:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ denials_command),
  denials: () => (/* binding */ denials)
});

// EXTERNAL MODULE: ./src/mesh/access-log.ts
var access_log = __webpack_require__(75380);
// EXTERNAL MODULE: ./src/mesh/rule-place.ts
var rule_place = __webpack_require__(66341);
;// CONCATENATED MODULE: ./src/mesh/denied-line.ts


/** Undefined where the proxy did not refuse: a refusal of the application is none of the mesh. */
const readDeniedLine = function (line) {
    const text = (name) => (0,access_log/* fieldOf */._F)(line, name);
    const details = `${text('response_code_details')} ${text('connection_termination_details')}`;
    const answered = (0,access_log/* answeredOf */.H6)(line);
    const isAsked = /\bext_authz_(?:denied|error)\b/.exec(details);
    if (!isAsked && answered !== 'refused by a policy' && answered !== 'refused by a token rule')
        return undefined;
    const method = text('method');
    return {
        principal: (0,access_log/* peerOf */.gD)(line) ?? '',
        destination: destinationOf(text('requested_server_name'), text('authority')),
        request: method === '' ? '' : `${method} ${text('path').replace(/[?#].*$/s, '')}`,
        ...decisionOf(details, isAsked?.[0]),
    };
};
/**
 * Envoy's and Istio's words: `rbac_access_denied_matched_policy[none]` where no ALLOW policy matches,
 * `\u2026[ns[X]-policy[Y]-rule[N]]` where a DENY policy does, `jwt_authn_access_denied{Why}` for tokens.
 */
const decisionOf = function (details, asked) {
    const [, namespace = '', name = '', rule = ''] = /\[ns\[([^\]]*)\]-policy\[([^\]]*)\]-rule\[(\d+)\]\]/.exec(details) ?? [];
    if (name !== '')
        return {
            policy: `AuthorizationPolicy ${namespace}/${name} ${(0,rule_place/* rulePlace */.C)('AuthorizationPolicy', rule)}`,
            reason: 'a DENY policy matches',
        };
    const [, why] = /jwt_authn_access_denied\{([^}]*)\}/.exec(details) ?? [];
    if (why !== undefined)
        return { policy: '', reason: `token: ${why.replaceAll('_', ' ')}` };
    if (asked !== undefined)
        return {
            policy: '',
            reason: asked === 'ext_authz_error'
                ? 'the provider of a CUSTOM policy did not answer'
                : 'the provider of a CUSTOM policy says no',
        };
    return { policy: '', reason: details.includes('[none]') ? 'no ALLOW policy matches' : 'a policy refuses' };
};
/** The Service that a sidecar asks for, else the host of the request, else what the line does not say. */
const destinationOf = function (serverName, authority) {
    const place = (0,access_log/* placeOfServerName */.bB)(serverName);
    if (place !== undefined)
        return `${place.service}.${place.namespace}:${place.port}`;
    return authority || serverName || 'a destination that the line does not name';
};

// EXTERNAL MODULE: ./src/plan/mask.ts
var mask = __webpack_require__(7027);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/plan/caller-title.ts
var caller_title = __webpack_require__(2683);
// EXTERNAL MODULE: ./src/review/escape.ts
var review_escape = __webpack_require__(44529);
// EXTERNAL MODULE: ./src/review/plural.ts
var plural = __webpack_require__(49876);
;// CONCATENATED MODULE: ./src/review/render-denials.ts



/** Two lines a group, for a terminal. */
const renderDenials = function ({ lines, read, refused, groups, further }) {
    const other = lines - read;
    const told = groups.flatMap(({ principal, destination, policy, reason, example, requests }) => [
        `${requests} \u00d7 ${(0,review_escape/* logLine */.BP)((0,caller_title/* callerTitle */.m)(principal))} \u2192 ${(0,review_escape/* logLine */.BP)(destination)}`,
        `    ${(0,review_escape/* logLine */.BP)(reason)}${policy === '' ? '' : `: ${(0,review_escape/* logLine */.BP)(policy)}`}${example === '' ? '' : `; for example ${(0,review_escape/* logLine */.BP)(example)}`}`,
    ]);
    return [
        `${refused} of ${(0,plural/* plural */.L)(read, 'request')} were refused by the mesh`,
        ...(other === 0 ? [] : [`${(0,plural/* plural */.L)(other, 'line')} were not read: no line of an access log in JSON`]),
        ...(told.length === 0 ? [] : ['', ...told]),
        ...(further === 0 ? [] : [`and ${(0,plural/* plural */.L)(further, 'more request')}`]),
        '',
    ].join('\n');
};

// EXTERNAL MODULE: ./src/command-line/command.ts + 1 modules
var command = __webpack_require__(70578);
// EXTERNAL MODULE: ./src/command-line/outcome.ts
var outcome = __webpack_require__(21690);
;// CONCATENATED MODULE: ./src/commands/denials.ts







/** Groups that are counted one by one, so that a log of any length stays in bounded memory. */
const counted = 10_000;
/** `meshgate denials`: what the mesh refused, by caller, destination, policy and reason; from an access log alone. */
const denials = async function (ports, path, json) {
    const groups = new Map();
    const counts = { lines: 0, read: 0, refused: 0, further: 0 };
    for await (const line of ports.readLines(path)) {
        if (line.trim() === '')
            continue;
        counts.lines += 1;
        const value = (0,access_log/* parseLine */.A)(line);
        if (value === undefined || !(0,access_log/* isAccessLogLine */.vL)(value))
            continue;
        counts.read += 1;
        const denied = readDeniedLine(value);
        if (denied === undefined)
            continue;
        counts.refused += 1;
        const { request, ...group } = hideSecrets(denied);
        const key = JSON.stringify(group);
        const known = groups.get(key);
        if (known !== undefined)
            known.requests += 1;
        else if (groups.size < counted)
            groups.set(key, { ...group, example: request, requests: 1 });
        else
            counts.further += 1;
    }
    const sorted = [...groups]
        .sort(([a, left], [b, right]) => right.requests - left.requests || (0,order/* byCodePoint */.HH)(a, b))
        .map(([, group]) => group);
    const found = { ...counts, groups: sorted };
    if (!json)
        await ports.print(renderDenials(found));
    return { ...(0,outcome/* fine */.Bs)(), details: { denials: found } };
};
/** Hosts and paths come from whoever sent the request. */
const hideSecrets = function (denied) { return ({
    principal: (0,mask/* maskText */.gC)(denied.principal),
    destination: (0,mask/* maskText */.gC)(denied.destination),
    request: (0,mask/* maskText */.gC)(denied.request),
    policy: denied.policy,
    reason: (0,mask/* maskText */.gC)(denied.reason),
}) };
const denials_command = (0,command/* defineCommand */.NB)({
    flags: {},
    words: 'FILE',
    read: ({ words }) => {
        const [path, ...more] = words;
        if (path !== undefined && more.length === 0)
            return path;
        throw (0,command/* usage */.CI)('`denials` reads one access log', 'one file, or - for stdin', String(words.length), 'For example: meshgate denials access.ndjson');
    },
    run: ({ offline, json }, path) => denials(offline, path, json),
    help: `meshgate denials: what the mesh refused, from an access log

  meshgate denials access.ndjson
  kubectl logs -n shop deploy/orders -c istio-proxy | meshgate denials -

Groups the requests that a proxy refused by caller, destination, policy and reason, the most frequent first. The log is
Envoy's in JSON, with the fields that \`meshgate init\` prints for logs. A refusal of the application itself is not counted.

  --json
`,
});


/***/ }),

/***/ 35922:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isCarriedObject)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

/** Kinds of Kubernetes' own by which requests are decided, or to which. */
const kinds = new Set([
    'Service',
    'Namespace',
    'Pod',
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'MutatingWebhookConfiguration',
]);
const ofMesh = /(?:^|\.)istio\.io\/|^gateway\.networking\.k8s\.io\//;
/**
 * A whole object inside another one, for a controller that applies it, and one of those by which a mesh decides. What names an
 * object alone, as `scaleTargetRef` does, holds no map.
 */
const isCarriedObject = function (value) {
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return false;
    const { apiVersion, kind } = value;
    if (typeof apiVersion !== 'string' || typeof kind !== 'string')
        return false;
    return (ofMesh.test(apiVersion) || kinds.has(kind)) && Object.values(value).some(_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW);
};


/***/ }),

/***/ 89381:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isPodTemplate),
/* harmony export */   k: () => (/* binding */ holdsMeshParts)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _carried_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35922);


const member = function (value, name) { return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) && Object.hasOwn(value, name) ? value[name] : undefined };
const isContainer = function (value) { return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) && (typeof value['image'] === 'string' || typeof value['name'] === 'string') };
/** A template is known by its shape: `spec.containers` is a list of containers. */
const isPodTemplate = function (value) {
    const containers = member(member(value, 'spec'), 'containers');
    return Array.isArray(containers) && containers.length > 0 && containers.every(isContainer);
};
/** Deeper than any kind nests its pods. */
const deepest = 12;
/**
 * Whether an object of a kind that nobody knows holds what decides in a mesh: a template of pods, a MeshConfig for an
 * installation of Istio, or a whole object that a controller applies.
 */
const holdsMeshParts = function (value, depth = 0) {
    if (depth > deepest)
        return false;
    if (Array.isArray(value))
        return value.some((item) => holdsMeshParts(item, depth + 1));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return false;
    if (isPodTemplate(value) || (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(member(value, 'meshConfig')))
        return true;
    if (depth > 0 && (0,_carried_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isCarriedObject */ .a)(value))
        return true;
    return Object.values(value).some((inner) => holdsMeshParts(inner, depth + 1));
};


/***/ }),

/***/ 75380:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(75380, module.exports, ["A","H6","_F","bB","dO","gD","vL"], "./later-mesh.cjs")

/***/ }),

/***/ 57473:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ podsOf),
/* harmony export */   GA: () => (/* binding */ podTemplatesIn),
/* harmony export */   UX: () => (/* binding */ makesPods),
/* harmony export */   YM: () => (/* binding */ storesTemplates),
/* harmony export */   ZM: () => (/* binding */ templatePathOf),
/* harmony export */   ab: () => (/* binding */ podTemplatesOf)
/* harmony export */ });
/* harmony import */ var _manifests_carried_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35922);
/* harmony import */ var _manifests_pod_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89381);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);




/** Deeper than any kind nests its pods. */
const deepest = 12;
const gather = function (value, path, out, below = false) {
    if (path.length > deepest)
        return;
    const isCarried = below || (path.length > 0 && (0,_manifests_carried_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isCarriedObject */ .a)(value));
    if ((0,_manifests_pod_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isPodTemplate */ .K)(value)) {
        out.push({ path, template: value, isCarried });
        return;
    }
    if (Array.isArray(value))
        value.forEach((item, at) => gather(item, [...path, String(at)], out, isCarried));
    else if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
        for (const [name, inner] of Object.entries(value))
            if (typeof inner === 'object' && inner !== null)
                gather(inner, [...path, name], out, isCarried);
};
/** Whether a list of containers stands anywhere, without which nothing is a template: most objects have none. */
const holdsContainers = function (value) {
    if (Array.isArray(value))
        return value.some((item) => typeof item === 'object' && holdsContainers(item));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
        return false;
    for (const name of Object.keys(value)) {
        if (name === 'containers')
            return true;
        const inner = value[name];
        if (typeof inner === 'object' && holdsContainers(inner))
            return true;
    }
    return false;
};
const found = new WeakMap();
/** Every template of pods in a value; of a kind that nobody knows as of a Deployment. */
const podTemplatesIn = function (content) {
    const known = found.get(content);
    if (known !== undefined)
        return known;
    const out = [];
    if (holdsContainers(content))
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
const templatePathOf = function ({ group, kind }) { return templatePaths.get(`${group}/${kind}`) };
/** Whether an object only stores the templates that stand in it, for a program that makes pods of them. */
const storesTemplates = function ({ key }) { return holdsForOthers.has(key.kind) };
/** Whether `podTemplatesOf` finds any. */
const makesPods = function (object) { return templatePathOf(object.key) !== undefined || podTemplatesOf(object).length > 0 };
/** What an object makes pods of, or the pod that it is: `metadata` and `spec`. */
const podsOf = function (object) { return object.key.group === '' && object.key.kind === 'Pod'
    ? [object.content]
    : podTemplatesOf(object).map(({ template }) => template) };
/** Templates from which an object itself makes pods: not the object as a whole, and not what it only stores. */
const podTemplatesOf = function (object) {
    const path = templatePathOf(object.key);
    if (path !== undefined)
        return [{ path, template: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(object.content, ...path) }];
    if (holdsForOthers.has(object.key.kind))
        return [];
    return podTemplatesIn(object.content).filter(({ path, isCarried }) => path.length > 0 && !isCarried);
};


/***/ }),

/***/ 94015:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(94015, module.exports, ["CY","_t","m0","sh"], "./later-mesh.cjs")

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

/***/ 73776:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Pf: () => (/* binding */ textMapAt),
/* harmony export */   VL: () => (/* binding */ indexedAt),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   yR: () => (/* binding */ objectsAt)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

const nothing = Object.freeze(Object.create(null));
const none = Object.freeze([]);
const noObjects = Object.freeze([]);
/** A member of a parsed object, never one of its prototype: names come from hostile text. */
const member = function (value, name) {
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return undefined;
    const found = value[name];
    // Most names that are asked for are not there, and then nobody has to ask whose they are.
    return found !== undefined && Object.hasOwn(value, name) ? found : undefined;
};
// Nearly every look at an object is this one: a loop over the path would make an iterator and an object for each name.
const memberAt = function (value, path) { return path.reduce(member, value) };
/** The object at a path of names, or an empty one where there is none. */
const objectAt = function (value, ...path) {
    const found = memberAt(value, path);
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(found) ? found : nothing;
};
/** The list at a path of names, or an empty one. */
const listAt = function (value, ...path) {
    const found = memberAt(value, path);
    return Array.isArray(found) ? found : none;
};
/** The objects of the list at a path. */
const objectsAt = function (value, ...path) {
    const found = memberAt(value, path);
    if (!Array.isArray(found))
        return noObjects;
    const list = found;
    return areObjects(list) ? list : list.filter((item) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item));
};
const areObjects = function (list) { return list.every((item) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item)) };
/** The same, each with the index at which it stands. */
const indexedAt = function (value, ...path) { return listAt(value, ...path).flatMap((item, index) => ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item) ? [[item, index]] : [])) };
/** The strings of the list at a path. */
const textsAt = function (value, ...path) { return listAt(value, ...path).filter((item) => typeof item === 'string') };
/** The string at a path, or `''`: protobuf's own default, so that missing and empty are one. */
const textAt = function (value, ...path) {
    const found = memberAt(value, path);
    return typeof found === 'string' ? found : '';
};
/** The map of strings at a path, as labels are. */
const textMapAt = function (value, ...path) {
    const found = objectAt(value, ...path);
    if (isTextMap(found))
        return found;
    const out = Object.create(null);
    for (const [name, text] of Object.entries(found))
        if (typeof text === 'string')
            out[name] = text;
    return out;
};
/** Texts alone, and no prototype: what was read can stand for itself. */
const isTextMap = function (object) {
    if (Object.getPrototypeOf(object) !== null)
        return false;
    for (const name of Object.keys(object))
        if (typeof object[name] !== 'string')
            return false;
    return true;
};
/** The whole number at a path; numbers written as text count, as protobuf reads them. */
const numberAt = function (value, ...path) {
    const found = memberAt(value, path);
    if (typeof found === 'number')
        return Number.isSafeInteger(found) ? found : undefined;
    return typeof found === 'string' && /^-?\d{1,15}$/.test(found) ? Number(found) : undefined;
};


/***/ }),

/***/ 37689:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ placesOfMesh)
/* harmony export */ });
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48961);
/* harmony import */ var _resolve_workloads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36);


// A file of requests, or of declared calls, asks the same mesh many thousand times.
const found = new WeakMap();
const placesOfMesh = function (mesh) {
    const known = found.get(mesh);
    if (known !== undefined)
        return known;
    const services = mesh.state.objects.filter(({ key }) => key.group === '' && key.kind === 'Service');
    const fresh = {
        services: new Map(services.map((object) => [`${object.key.namespace}/${object.key.name}`, object])),
        workloads: (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)((0,_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_0__/* .findWorkloads */ .c7)(mesh.state), ({ namespace }) => namespace),
        addressed: (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(mesh.destinations().filter(({ service }) => service !== undefined), ({ namespace, service }) => `${namespace}/${service}`),
    };
    found.set(mesh, fresh);
    return fresh;
};


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

/***/ 7958:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ protocolOf),
/* harmony export */   B7: () => (/* binding */ titlesOf),
/* harmony export */   Kf: () => (/* binding */ targetPortOf),
/* harmony export */   So: () => (/* binding */ listedPorts),
/* harmony export */   UR: () => (/* binding */ containerPorts),
/* harmony export */   lA: () => (/* binding */ declaredPorts),
/* harmony export */   nC: () => (/* binding */ indexServices)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _peer_authentication_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24593);
/* harmony import */ var _selector_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45008);





const http = new Set(['http', 'http2', 'grpc', 'grpc-web', 'http-proxy']);
const tcp = new Set(['tcp', 'tls', 'https', 'mongo', 'mysql', 'redis', 'udp']);
const named = function (word) { return (http.has(word) ? 'HTTP' : tcp.has(word) ? 'TCP' : undefined) };
/** appProtocol values of Kubernetes' own. */
const kubernetesProtocols = new Map([
    ['kubernetes.io/h2c', 'HTTP'],
    ['kubernetes.io/ws', 'HTTP'],
    ['kubernetes.io/wss', 'TCP'],
]);
/** Ports that Istio takes for TCP when nothing names a protocol (I pkg/config/kube/conversion.go: wellKnownPorts). */
const serverFirst = new Set([25, 53, 3306, 27017]);
/**
 * Protocol of a Service's port (I pkg/config/kube/conversion.go: ConvertProtocol): UDP, appProtocol, then the name up to
 * its first `-`. Nothing that Istio knows: detected.
 */
const protocolOf = function (port) {
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(port, 'protocol') === 'UDP')
        return 'TCP';
    const declared = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(port, 'appProtocol').toLowerCase();
    if (declared !== '')
        return kubernetesProtocols.get(declared) ?? named(declared) ?? 'AUTO';
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(port, 'name').toLowerCase();
    const found = named(name.startsWith('grpc-web') ? 'grpc-web' : (name.split('-')[0] ?? ''));
    if (found !== undefined)
        return found;
    return name === '' && serverFirst.has((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(port, 'port') ?? 0) ? 'TCP' : 'AUTO';
};
/** Container ports by name: what a Service's named `targetPort` refers to. */
const containerPorts = function (podSpec) {
    const out = new Map();
    for (const container of [...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(podSpec, 'containers'), ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(podSpec, 'initContainers')])
        for (const port of (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(container, 'ports')) {
            const [name, number] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(port, 'name'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(port, 'containerPort')];
            if (name !== '' && number !== undefined && !out.has(name))
                out.set(name, number);
        }
    return out;
};
/** Port numbers that the containers list; they need no Service to be reached. */
const listedPorts = function (podSpec) {
    const ports = [];
    for (const container of (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(podSpec, 'containers'))
        for (const port of (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(container, 'ports')) {
            const number = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(port, 'protocol') === 'UDP' ? undefined : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(port, 'containerPort');
            if (number !== undefined)
                ports.push(number);
        }
    return ports;
};
/** Services by what they select; one without a selector, or an ExternalName, selects nothing. */
const indexServices = function (services) { return (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_3__/* .indexSelectors */ .xV)(services.filter((service) => Object.keys((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(service.content, 'spec', 'selector')).length > 0 &&
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(service.content, 'spec', 'type') !== 'ExternalName'), (service) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textMapAt */ .Pf)(service.content, 'spec', 'selector')) };
/** The container's port that a Service's port leads to; undefined for a name that the pod does not have. */
const targetPortOf = function (port, podSpec) {
    const target = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(port, 'targetPort');
    const number = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(port, 'targetPort');
    if (number !== undefined)
        return number;
    if (target === '')
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(port, 'port');
    return podSpec === undefined ? undefined : containerPorts(podSpec).get(target);
};
/** Ports on which a sidecar listens for these Services; of two with the same number the oldest Service's counts. */
const declaredPorts = function (services, podSpec) {
    const out = new Map();
    for (const service of [...services].sort(_peer_authentication_js__WEBPACK_IMPORTED_MODULE_2__/* .byAge */ .j))
        for (const port of (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(service.content, 'spec'), 'ports')) {
            if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(port, 'protocol') === 'UDP')
                continue;
            const servicePort = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(port, 'port');
            const number = targetPortOf(port, podSpec);
            if (number === undefined || number === 0 || servicePort === undefined)
                continue;
            const first = out.get(number);
            const protocol = protocolOf(port);
            if (first === undefined)
                out.set(number, { port: number, protocol, service, servicePort, rivals: [] });
            else if (first.protocol !== protocol &&
                first.service.creationTimestamp === undefined &&
                first.service !== service)
                out.set(number, { ...first, rivals: [...first.rivals, service] });
        }
    return out;
};
/** For people: `Service shop/orders and Service shop/web`. */
const titlesOf = function (objects) { return objects
    .map((object) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(object.key))
    .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH)
    .join(' and ') };


/***/ }),

/***/ 66341:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rulePlace)
/* harmony export */ });
/**
 * A rule as people find it in the file: `spec.rules[1]`, `spec.jwtRules[0]`. "rule 1" counts from 0 in the words of Istio
 * and Envoy, from 1 in everybody else's, and does not say which.
 */
const rulePlace = function (kind, rule) { return `spec.${kind === 'RequestAuthentication' ? 'jwtRules' : 'rules'}[${rule}]` };


/***/ }),

/***/ 2683:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ withoutIdentity),
/* harmony export */   m: () => (/* binding */ callerTitle)
/* harmony export */ });
/** A caller without an identity, as people read it. */
const withoutIdentity = 'callers without mTLS';
/** The caller of a recorded request by what policies know it: its ServiceAccount, `shop/web`, where it has one. */
const callerTitle = function (principal) {
    if (principal === undefined || principal === '')
        return withoutIdentity;
    const [, namespace = '', account] = /\/ns\/([^/]+)\/sa\/([^/]+)$/.exec(principal) ?? [];
    return account === undefined ? principal : `${namespace}/${account}`;
};


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

/***/ 78100:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   TL: () => (/* binding */ isSameJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
const isJsonObject = function (value) { return typeof value === 'object' && value !== null && !Array.isArray(value) };
/** undefined: the text is no JSON. */
const parseJson = function (text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/** Equal values: the order of an object's members says nothing. */
const isSameJson = function (left, right) {
    if (left === right)
        return true;
    if (Array.isArray(left)) {
        if (!Array.isArray(right) || left.length !== right.length)
            return false;
        const [items, others] = [left, right];
        for (let at = 0; at < items.length; at++)
            if (!isSameJson(items[at], others[at]))
                return false;
        return true;
    }
    if (!isJsonObject(left) || !isJsonObject(right))
        return false;
    const [names, others] = [Object.keys(left), Object.keys(right)];
    if (names.length !== others.length)
        return false;
    for (let at = 0; at < names.length; at++) {
        const name = names[at];
        if (name === undefined || !Object.hasOwn(right, name) || !isSameJson(left[name], right[name]))
            return false;
    }
    return true;
};


/***/ }),

/***/ 20989:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ isWhollyRead),
/* harmony export */   Gv: () => (/* binding */ keyTitle),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   n1: () => (/* binding */ isKnownAbsent),
/* harmony export */   oL: () => (/* binding */ mayBeLabelled),
/* harmony export */   rk: () => (/* binding */ readStatus),
/* harmony export */   un: () => (/* binding */ isAskedFor)
/* harmony export */ });
const keyTexts = new WeakMap();
/**
 * `group/kind/namespace/name`, unambiguous because none of the four may hold a slash. Written once for a key: objects are
 * told apart by it all the time.
 */
const keyText = function (key) {
    let text = keyTexts.get(key);
    if (text === undefined) {
        text = `${key.group}/${key.kind}/${key.namespace}/${key.name}`;
        keyTexts.set(key, text);
    }
    return text;
};
/** For people: `AuthorizationPolicy shop/orders`. */
const keyTitle = function (key) { return key.namespace === '' ? `${key.kind} ${key.name}` : `${key.kind} ${key.namespace}/${key.name}` };
const narrowest = function (state, group, kind, namespace) {
    const of = (scope) => state.reads.find((read) => read.group === group && read.kind === kind && read.namespace === scope);
    return of(namespace) ?? of('*');
};
/** The status of the narrowest record for a kind and namespace. */
const readStatus = function (state, group, kind, namespace) { return narrowest(state, group, kind, namespace)?.status ?? 'not given' };
/** Whether a cluster was asked for all objects of a kind: what is not among them does not exist. Files never tell that. */
const isWhollyRead = function (state, group, kind, namespace) {
    const read = narrowest(state, group, kind, namespace);
    return read?.status === 'complete' && read.by === undefined;
};
/** Whether a label that no file says may have been set by hand: nobody asked a cluster, and the change does not take it away. */
const mayBeLabelled = function (state, key, label) { return narrowest(state, key.group, key.kind, key.namespace)?.by === 'files' &&
    state.absentLabels?.get(keyText(key))?.has(label) !== true };
/** Records that are about an object: of its kind, or of itself by its name; the narrowest one comes first. */
const recordsAbout = function ({ reads }, { group, kind, namespace, name }) {
    const about = reads.filter((read) => read.group === group && read.kind === kind && (read.name === undefined || read.name === name));
    const of = (scope) => about.filter((read) => read.namespace === scope);
    return [...of(namespace), ...(namespace === '*' ? [] : of('*'))];
};
/** Whether anybody was asked for an object, by its kind or by its name; the answer may have been no. */
const isAskedFor = function (state, key) { return recordsAbout(state, key).length > 0 };
/** Whether an object that is not among those of a state does not exist: files of a repository say so of none but their own. */
const isKnownAbsent = function (state, key) {
    const [read] = recordsAbout(state, key);
    return (read?.status === 'not installed' ||
        (read?.status === 'complete' && read.by !== 'files') ||
        state.absent?.has(keyText(key)) === true);
};


/***/ }),

/***/ 46799:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _c: () => (/* binding */ objectsOfKind),
/* harmony export */   jO: () => (/* binding */ objectsOfKindName),
/* harmony export */   xQ: () => (/* binding */ objectsOfGroup)
/* harmony export */ });
const none = [];
const indexes = new WeakMap();
const indexOf = function ({ objects }) {
    const known = indexes.get(objects);
    if (known !== undefined)
        return known;
    const index = { kinds: new Map(), groups: new Map() };
    const put = (lists, name, object) => {
        const list = lists.get(name);
        if (list === undefined)
            lists.set(name, [object]);
        else
            list.push(object);
    };
    for (const object of objects) {
        put(index.kinds, object.key.kind, object);
        put(index.groups, object.key.group, object);
    }
    indexes.set(objects, index);
    return index;
};
/** Objects of one kind, of whichever group; in the order of the state, which is gone through once, whoever asks. */
const objectsOfKindName = function (state, kind) { return indexOf(state).kinds.get(kind) ?? none };
/** Objects of one kind of one group, in the order of the state. */
const objectsOfKind = function (state, group, kind) {
    const named = objectsOfKindName(state, kind);
    return named.every(({ key }) => key.group === group) ? named : named.filter(({ key }) => key.group === group);
};
/** Objects of every kind of one group, in the order of the state. */
const objectsOfGroup = function (state, group) { return indexOf(state).groups.get(group) ?? none };


/***/ }),

/***/ 80936:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ byCodePoint),
/* harmony export */   Tx: () => (/* binding */ inNumberOrder),
/* harmony export */   sl: () => (/* binding */ isNumberedOn),
/* harmony export */   vh: () => (/* binding */ byNumber)
/* harmony export */ });
/** Order of UTF-16 code units, as RFC 8785 sorts names: the same on every machine and in every locale. */
const byCodePoint = function (left, right) { return (left < right ? -1 : left > right ? 1 : 0) };
const digits = /[0-9]+/g;
const numberKey = function (name) { return name.replace(digits, (number) => {
    const short = number.replace(/^0+(?=.)/, '');
    return `${String(short.length).padStart(6, '0')}${short}`;
}) };
/** Names as people count them, `team-2` before `team-10`; equal ones, as `a1` and `a01`, by code point. */
const byNumber = function (left, right) { return byCodePoint(numberKey(left), numberKey(right)) || byCodePoint(left, right) };
/** The items by names that say which comes first, each name as people count it; equal ones stay as they stand. */
const inNumberOrder = function (items, namesOf) { return items
    .map((item) => {
    const names = namesOf(item);
    return { item, keys: [...names.map(numberKey), ...names] };
})
    .sort((left, right) => {
    const at = left.keys.findIndex((key, index) => key !== right.keys[index]);
    return at < 0 ? 0 : byCodePoint(left.keys[at] ?? '', right.keys[at] ?? '');
})
    .map(({ item }) => item) };
/** Whether the names are one name with the numbers from the first to the last, each once. */
const isNumberedOn = function (names) {
    const [start = ''] = names;
    const [, head, number = ''] = /^(.*?)(0|[1-9][0-9]{0,8})$/s.exec(start) ?? [];
    return head !== undefined && names.length > 2 && names.every((name, at) => name === `${head}${Number(number) + at}`);
};


/***/ }),

/***/ 79429:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isSameList)
/* harmony export */ });
/** Whether both lists hold the very same items in the same order. */
const isSameList = function (left, right) { return left.length === right.length && left.every((one, at) => one === right[at]) };


/***/ }),

/***/ 44529:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   cr: () => (/* binding */ isSafeAddress),
/* harmony export */   gO: () => (/* binding */ ellipsis),
/* harmony export */   pL: () => (/* binding */ cutApart)
/* harmony export */ });
/**
 * Hostile text as data (attack corpus C01\u2013C11, L01\u2013L02): manifests, claims, branch names and API answers. What every writer
 * of a review builds on; the marks of a format are its writer's own (write-markdown.ts, report/tree.ts).
 */
/** Letters of these scripts look like Latin ones, so they are always shown as code points. */
const lookAlike = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Deseret}\p{Script=Osage}\p{Script=Gothic}]/u;
/** Controls, formats (bidi, zero-width, tags), surrogates, private use, unassigned; every space but U+0020; fillers and selectors that print nothing. */
const invisible = /[\p{C}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u2800\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const letter = /\p{L}/u;
const latin = /\p{Script=Latin}/u;
const mark = /\p{M}/u;
const ascii = /^[\x20-\x7e]*$/;
const codePoint = function (character) { return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` };
/** Words that mix Latin with another script show the foreign letters as code points. */
const showMixedWords = function (text) { return text.replace(/[\p{L}\p{M}\p{N}._-]+/gu, (word) => {
    const letters = [...word].filter((character) => letter.test(character));
    const mixed = letters.some((character) => latin.test(character)) && letters.some((character) => !latin.test(character));
    return mixed
        ? [...word]
            .map((character) => (letter.test(character) && !latin.test(character) ? codePoint(character) : character))
            .join('')
        : word;
}) };
/**
 * One line, every character visible: what could not be seen, or could be mistaken, becomes `\u{\u2026}`. A backslash that
 * would make such an escape out of the input's own text is escaped itself, so no two inputs look alike.
 */
const visible = function (text) {
    if (ascii.test(text) && !text.includes('\\u{'))
        return text;
    let marks = 0;
    const characters = [...text];
    const shown = characters.map((character, index) => {
        if (character === '\\')
            return characters[index + 1] === 'u' && characters[index + 2] === '{' ? '\\u{5c}' : character;
        marks = mark.test(character) ? marks + 1 : 0;
        const odd = invisible.test(character) || lookAlike.test(character) || marks > 1 || character.normalize('NFKC') !== character;
        return odd ? codePoint(character) : character;
    });
    const joined = shown.join('');
    // What is not in NFC shows its marks, since it would look like the composed form.
    return showMixedWords(joined.normalize('NFC') === joined ? joined : joined.replace(/\p{M}/gu, codePoint));
};
/** Where something was left out. Visible text has none of its own, so the one that stands there is ours. */
const ellipsis = '\u2026';
/** How many of the texts, from the first on, have room in so many characters. */
const fitting = function (texts, limit) {
    let left = limit;
    const over = texts.findIndex((text) => (left -= [...text].length) < 0);
    return over < 0 ? texts.length : over;
};
/**
 * Whole characters and escapes, the middle left out: names that begin alike differ at their ends. Text that is made visible only after it was cut needs
 * another mark than the ellipsis, which would be escaped.
 */
const cut = function (text, limit, mark = ellipsis) {
    if (text.length <= limit || [...text].length <= limit)
        return text;
    const characters = text.match(/\\u\{[0-9a-f]{1,6}\}|./gsu) ?? [];
    const tail = Math.floor(limit * 0.35);
    const end = fitting(characters.toReversed(), tail);
    return [
        ...characters.slice(0, fitting(characters, limit - tail)),
        mark,
        ...characters.slice(characters.length - end),
    ].join('');
};
/** Texts that are cut to the same letters keep what tells them apart: their beginning, and where they begin to differ. */
const cutApart = function (texts, limit) {
    const groups = new Map();
    for (const text of new Set(texts)) {
        const short = cut(text, limit);
        groups.set(short, [...(groups.get(short) ?? []), text]);
    }
    return new Map([...groups].flatMap(([short, members]) => {
        const [first = [], ...others] = members.map((text) => [...text]);
        if (others.length === 0)
            return members.map((text) => [text, short]);
        const differs = first.findIndex((letter, at) => others.some((other) => other[at] !== letter));
        const [head, from] = [Math.floor(limit / 3), differs < 0 ? first.length : Math.max(0, differs - 4)];
        return members.map((text) => {
            const letters = [...text];
            return [text, `${letters.slice(0, head).join('')}\u2026${letters.slice(from, from + limit - head).join('')}\u2026`];
        });
    }));
};
/** A value as every place shows it: visible, cut, and in quotes where it would be nothing but space. */
const shownValue = function (text, limit) {
    const shown = cut(visible(text), limit);
    return shown.trim() === '' ? `"${shown}"` : shown;
};
const plainWord = /^\(?[A-Za-z]{1,40}(?:['\u2019-][A-Za-z]{1,40}){0,3}\)?[,.;:!?]?\)?$/;
/** Seven to forty letters that are all hexadecimal digits could be taken for a commit. */
const likeCommit = /^\(?[a-f]{7,40}[),.;:!?]*$/i;
const number = /^\(?[0-9]{1,6}\)?[,.;:]?$/;
/** A word or number that no platform takes for anything else. */
const isPlain = function (word) { return (plainWord.test(word) && !likeCommit.test(word)) || number.test(word) };
/** Words of our sentences, and what stands between them. */
const isWord = function (word) { return word === '' || word === '\u00b7' || /^(?:[,;:]|\)[,;:]?)$/.test(word) || isPlain(word) };
/** One line for a log: visible, and nothing that a runner takes for a command (actions/runner ActionCommand.cs). */
const logLine = function (text) { return visible(text)
    .replace(/##\[/g, '## [')
    .replace(/^(\s*)::/, '$1: :') };
/** An address of ours or the platform's; anything unusual in it, and it is no link. */
const isSafeAddress = function (address) { return /^https:\/\/[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:\/[A-Za-z0-9._~%@+=&/-]*)?(?:#[A-Za-z0-9_-]*)?$/.test(address) };


/***/ }),

/***/ 49876:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 gain`, `2 gains`; `2 losses`, where the plural is told. */
const plural = function (number, one, many = `${one}s`) { return `${number} ${number === 1 ? one : many}` };


/***/ })

};
