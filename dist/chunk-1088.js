export const id = 1088;
export const ids = [1088];
export const modules = {

/***/ 25663:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ mayBeGenerated),
/* harmony export */   bH: () => (/* binding */ prefixOfGenerated),
/* harmony export */   d8: () => (/* binding */ isGeneratedName),
/* harmony export */   eP: () => (/* binding */ lastingKey),
/* harmony export */   xg: () => (/* binding */ generatedName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _interest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82834);



/**
 * Kinds that decide nothing by their name, so that one that the API server chooses need not be known. Of the others a new object
 * would come with every run, and no review could say which ones are there.
 */
const mayBeGenerated = function (group, kind) { return !(0,_interest_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfInterest */ .Gz)(group, kind, '') || (group === '' && kind === 'Pod') || (group === 'batch' && kind === 'Job') };
/** No name that the API server takes has it. */
const mark = '*';
/**
 * A name for an object of which the API server chooses the end: by what it holds, so that it is found again, and that several
 * alike are one.
 */
const generatedName = function (prefix, object) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify({ ...object, status: null }))
        .digest('hex');
    return `${prefix}${mark}${digest.slice(0, 8)}`;
};
/** Whether a name was made by `generatedName`. */
const isGeneratedName = function (name) { return name.includes(mark) };
/** What such a name begins with, as it is written. */
const prefixOfGenerated = function (name) { return name.slice(0, name.lastIndexOf(mark)) };
/** The same text for an object before and after a change of what it holds: of a generated name without its end. */
const lastingKey = function (key) { return (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(isGeneratedName(key.name) ? { ...key, name: `${prefixOfGenerated(key.name)}${mark}` } : key) };


/***/ }),

/***/ 16059:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VC: () => (/* binding */ createReadCache),
  A_: () => (/* binding */ duplicateProblems),
  q2: () => (/* binding */ fileReader),
  $I: () => (/* binding */ readObjects)
});

// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/manifests/cluster-scoped.ts
/** Kinds without a namespace that meet meshgate in repositories and clusters; custom ones have none where none is written. */
const clusterScoped = new Set([
    '/Namespace',
    '/Node',
    '/PersistentVolume',
    'rbac.authorization.k8s.io/ClusterRole',
    'rbac.authorization.k8s.io/ClusterRoleBinding',
    'apiextensions.k8s.io/CustomResourceDefinition',
    'apiregistration.k8s.io/APIService',
    'admissionregistration.k8s.io/ValidatingAdmissionPolicy',
    'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding',
    'admissionregistration.k8s.io/MutatingAdmissionPolicy',
    'admissionregistration.k8s.io/MutatingAdmissionPolicyBinding',
    'admissionregistration.k8s.io/ValidatingWebhookConfiguration',
    'admissionregistration.k8s.io/MutatingWebhookConfiguration',
    'gateway.networking.k8s.io/GatewayClass',
    'networking.k8s.io/IngressClass',
    'scheduling.k8s.io/PriorityClass',
    'storage.k8s.io/StorageClass',
    'storage.k8s.io/CSIDriver',
    'storage.k8s.io/CSINode',
    'storage.k8s.io/VolumeAttachment',
    'node.k8s.io/RuntimeClass',
    'certificates.k8s.io/CertificateSigningRequest',
    'flowcontrol.apiserver.k8s.io/FlowSchema',
    'flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration',
    'policy/PodSecurityPolicy',
    'cert-manager.io/ClusterIssuer',
]);
/** Groups all of whose namespaced kinds are known: an object without a namespace takes one there. */
const knownGroups = new Set([
    '',
    'apps',
    'batch',
    'autoscaling',
    'policy',
    'networking.k8s.io',
    'rbac.authorization.k8s.io',
    'security.istio.io',
    'networking.istio.io',
    'extensions.istio.io',
    'telemetry.istio.io',
    'gateway.networking.k8s.io',
]);
const scopeOf = function (group, kind) {
    if (clusterScoped.has(`${group}/${kind}`))
        return 'cluster';
    return knownGroups.has(group) ? 'namespace' : 'unknown';
};

// EXTERNAL MODULE: ./src/manifests/generated-name.ts
var generated_name = __webpack_require__(25663);
// EXTERNAL MODULE: ./src/manifests/interest.ts
var interest = __webpack_require__(82834);
// EXTERNAL MODULE: ./src/ports/dns-label.ts
var dns_label = __webpack_require__(60020);
// EXTERNAL MODULE: ./src/manifests/parsed-file.ts
var parsed_file = __webpack_require__(14848);
// EXTERNAL MODULE: ./src/manifests/positions.ts
var positions = __webpack_require__(41898);
;// CONCATENATED MODULE: ./src/manifests/metadata.ts




// Kubernetes, apimachinery/pkg/util/validation: the same rules the API server applies.
const label63 = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const qualifiedName = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
const apiVersionShape = /^(?:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?\/)?v[0-9a-z]+$/;
// A kind of its own is any DNS label once it is in small letters: `postgresql` is one.
const kindShape = /^[A-Za-z](?:[-A-Za-z0-9]{0,61}[A-Za-z0-9])?$/;
const isSubdomain = function (text) { return text.length <= 253 && text.split('.').every((part) => label63.test(part)) };
const isApiVersion = function (text) { return text.length <= 316 && apiVersionShape.test(text) };
const isKind = function (text) { return kindShape.test(text) };
const isNamespaceName = dns_label/* isDnsLabel */.C;
const labelNamed = new Set(['/Namespace', '/Service']);
/** RBAC's names may hold colons and capitals; everything else is a DNS subdomain, Services and Namespaces a label. */
const nameRule = function (group, kind, name) {
    if (group === 'rbac.authorization.k8s.io') {
        const good = name !== '' && name !== '.' && name !== '..' && name.length <= 253 && !/[/%\p{Cc}]/u.test(name);
        return good ? undefined : 'a name of at most 253 characters without / and %';
    }
    if (labelNamed.has(`${group}/${kind}`))
        return (0,dns_label/* isDnsLabel */.C)(name) ? undefined : 'at most 63 of a-z, 0-9 and -, with a letter or digit at both ends';
    return isSubdomain(name)
        ? undefined
        : 'at most 253 of a-z, 0-9, - and ., with a letter or digit at both ends of each part';
};
const show = function (value) { return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120) };
const badKey = function (key) {
    const slash = key.indexOf('/');
    const name = key.slice(slash + 1);
    const prefix = slash === -1 ? undefined : key.slice(0, slash);
    return name.length > 63 || !qualifiedName.test(name) || (prefix !== undefined && !isSubdomain(prefix.toLowerCase()));
};
const keyRule = 'a name of at most 63 letters, digits, -, _ and ., with an optional DNS prefix and a slash before it';
const valueRule = 'text of at most 63 letters, digits, -, _ and ., with a letter or digit at both ends, or empty text';
/** Most objects have no labels or annotations; one value stands for all of them. */
const none = Object.freeze((0,parsed_file/* emptyObject */.vB)());
/** `labels` at a pointer, for example of an object or of a pod template. A missing or null map is empty. */
const readLabels = function (value, pointer, flaws) {
    if (value === undefined || value === null)
        return none;
    const labels = (0,parsed_file/* emptyObject */.vB)();
    for (const [key, text] of entries(value, pointer, flaws)) {
        if (text.length <= 63 && (text === '' || qualifiedName.test(text)))
            labels[key] = text;
        else
            flaws.push({
                pointer: `${pointer}/${(0,positions/* pointerPart */.x$)(key)}`,
                message: 'A label has a value that Kubernetes refuses',
                expected: valueRule,
                received: show(text),
            });
    }
    return labels;
};
/** Bytes of all annotations together (Kubernetes, TotalAnnotationSizeLimitB). */
const annotationBytes = 256 * 1024;
const readAnnotations = function (value, pointer, flaws) {
    if (value === undefined || value === null)
        return none;
    const annotations = (0,parsed_file/* emptyObject */.vB)();
    let size = 0;
    for (const [key, text] of entries(value, pointer, flaws)) {
        annotations[key] = text;
        size += Buffer.byteLength(key) + Buffer.byteLength(text);
    }
    if (size > annotationBytes) {
        flaws.push({
            pointer,
            message: 'The annotations are larger than Kubernetes allows',
            expected: 'at most 262144 bytes',
            received: `${size} bytes`,
        });
    }
    return annotations;
};
function* entries(value, pointer, flaws) {
    if (value === undefined || value === null)
        return;
    if (!(0,json/* isJsonObject */.OW)(value)) {
        flaws.push({
            pointer,
            message: 'Labels and annotations are a mapping',
            expected: 'a mapping of text to text',
            received: show(value),
        });
        return;
    }
    for (const [key, text] of Object.entries(value)) {
        const at = `${pointer}/${(0,positions/* pointerPart */.x$)(key)}`;
        if (badKey(key))
            flaws.push({
                pointer: at,
                message: 'A label or annotation has a key that Kubernetes refuses',
                expected: keyRule,
                received: show(key),
            });
        else if (typeof text !== 'string')
            flaws.push({
                pointer: at,
                message: 'The value of a label or annotation must be text',
                expected: `text in quotes, not ${show(text)}`,
                received: show(text),
            });
        else
            yield [key, text];
    }
}
const member = function (value, name) { return (0,json/* isJsonObject */.OW)(value) ? value[name] : undefined };
/** Pod templates carry the labels that selectors match: they obey the same rules. */
const checkTemplateLabels = function (object, flaws) {
    const spec = member(object, 'spec');
    const direct = member(member(spec, 'template'), 'metadata');
    if (direct !== undefined)
        readLabels(member(direct, 'labels'), '/spec/template/metadata/labels', flaws);
};

// EXTERNAL MODULE: ./src/manifests/read-json.ts
var read_json = __webpack_require__(25467);
// EXTERNAL MODULE: ./src/manifests/read-yaml.ts + 4 modules
var read_yaml = __webpack_require__(76941);
;// CONCATENATED MODULE: ./src/manifests/build-object.ts









const build_object_text = function (value) { return (typeof value === 'string' ? value : '') };
/** `n`, `1e3`: text to some readers, and to others none. The object is there for one of them. */
const looseText = function (value) { return typeof value === 'boolean' || typeof value === 'number' ? String(value) : build_object_text(value) };
const identityOf = function (value) {
    if (!(0,json/* isJsonObject */.OW)(value) || (value['apiVersion'] === undefined && value['kind'] === undefined))
        return undefined;
    // A file with only one of the two is foreign (Chart.yaml, a CI file), unless it has metadata as objects do.
    if ((value['apiVersion'] === undefined || value['kind'] === undefined) && !(0,json/* isJsonObject */.OW)(value['metadata']))
        return undefined;
    const metadata = value['metadata'];
    const kind = build_object_text(value['kind']);
    return {
        group: (0,interest/* groupOf */.F8)(build_object_text(value['apiVersion'])),
        kind,
        name: (0,json/* isJsonObject */.OW)(metadata) ? build_object_text(metadata['name']) : '',
        list: isList(value, kind),
    };
};
/** What the document says it is stands behind something that was refused, as an alias. */
const hidesIdentity = function ({ value }) { return (0,json/* isJsonObject */.OW)(value) && ['apiVersion', 'kind'].some((key) => value[key] === null) };
/** No reader takes a document for an object that has none of the two keys in a mapping of which every key is known. */
const isSurelyForeign = function ({ value, hidesKeys }) { return (0,json/* isJsonObject */.OW)(value) &&
    hidesKeys !== true &&
    (value['apiVersion'] === undefined || value['kind'] === undefined) &&
    value['metadata'] === undefined &&
    value['items'] === undefined };
const isList = function (value, kind) { return kind.endsWith('List') && Array.isArray(value['items']) };
/** The objects of a document: itself, or the items of a `kind: List`, also of lists in lists (attack K09). */
const flattenList = function (document) {
    const items = [];
    const visit = (value, range) => {
        if (!(0,json/* isJsonObject */.OW)(value) || !isList(value, build_object_text(value['kind']))) {
            items.push({ value, range });
            return;
        }
        const kind = build_object_text(value['kind']).slice(0, -'List'.length);
        for (const item of value['items']) {
            if (!(0,json/* isJsonObject */.OW)(item))
                items.push({ value: item, range });
            else
                visit(named(item, build_object_text(value['apiVersion']), kind), document.items.get(item) ?? range);
        }
    };
    if (document.value !== undefined)
        visit(document.value, document.range);
    return items;
};
/** In a typed list (`ServiceList`) the API server leaves apiVersion and kind out of the items. */
const named = function (item, apiVersion, kind) {
    if (kind === '' || item['apiVersion'] !== undefined || item['kind'] !== undefined)
        return item;
    return Object.assign((0,parsed_file/* emptyObject */.vB)(), { apiVersion, kind }, item);
};
const placesOf = function ({ path, text }, language) { return ({
    path,
    text,
    language,
    position: (0,positions/* positionsOf */.q$)(text),
    opened: undefined,
}) };
const sourceAt = function ({ path, position }, offset, renderedFrom) { return ({
    kind: 'file',
    path,
    ...position(offset),
    ...(renderedFrom === undefined ? {} : { renderedFrom }),
}) };
const build_object_show = function (value) { return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120) };
/** More would bury the first. */
const maximumProblems = 20;
/** What says which object it is, as the API server checks it. */
const checkIdentity = function (value, { group, kind, name }, written, wrong) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return wrong('OBJECT_INVALID', '', 'An object is a mapping', 'a mapping', build_object_show(value));
    const metadata = (0,json/* isJsonObject */.OW)(value['metadata']) ? value['metadata'] : (0,parsed_file/* emptyObject */.vB)();
    if (!isApiVersion(build_object_text(value['apiVersion'])))
        wrong('OBJECT_INVALID', '/apiVersion', 'An object needs its apiVersion', 'for example security.istio.io/v1', build_object_show(value['apiVersion']));
    if (!isKind(kind))
        wrong('OBJECT_INVALID', '/kind', 'An object needs its kind', 'for example AuthorizationPolicy', build_object_show(value['kind']));
    if (metadata['generateName'] !== undefined && name === '') {
        wrong('GENERATE_NAME', '/metadata/generateName', 'The API server would choose the name, so no review could say which object it is', 'metadata.name', 'metadata.generateName');
    }
    else {
        const isGenerated = (0,generated_name/* isGeneratedName */.d8)(name) && build_object_text(metadata['name']) === '';
        // The API server puts letters behind it.
        const rule = nameRule(group, kind, isGenerated ? `${(0,generated_name/* prefixOfGenerated */.bH)(name)}a` : name);
        const field = isGenerated ? 'generateName' : 'name';
        if (rule !== undefined)
            wrong('OBJECT_METADATA', `/metadata/${field}`, 'An object needs a name that Kubernetes accepts', rule, build_object_show(metadata[field]));
    }
    if (written !== undefined &&
        written !== null &&
        (typeof written !== 'string' || (written !== '' && !isNamespaceName(written)))) {
        wrong('OBJECT_METADATA', '/metadata/namespace', 'This is no name of a namespace', 'at most 63 of a-z, 0-9 and -', build_object_show(written));
    }
};
/** Makes an object of a value, or says what Kubernetes would refuse about it. */
const buildObject = function (item, context) {
    const { value, range } = item;
    const locate = locator(range, context);
    const problems = [];
    const wrong = (code, pointer, message, expected, received) => {
        // Each place costs a reading of the object.
        if (problems.length >= maximumProblems)
            return;
        problems.push({ code, message, where: locate(pointer), expected, received, remedy: remedies[code] });
    };
    const object = (0,json/* isJsonObject */.OW)(value) ? value : (0,parsed_file/* emptyObject */.vB)();
    const metadata = (0,json/* isJsonObject */.OW)(object['metadata']) ? object['metadata'] : (0,parsed_file/* emptyObject */.vB)();
    const apiVersion = build_object_text(object['apiVersion']);
    const kind = build_object_text(object['kind']);
    const group = (0,interest/* groupOf */.F8)(apiVersion);
    const said = context.loose === true ? looseText : build_object_text;
    const given = said(metadata['name']) || assumedName(group, kind);
    const fit = (one) => (context.loose === true ? plainName(one) : one);
    const prefix = given === '' && (0,generated_name/* mayBeGenerated */.OS)(group, kind) ? fit(build_object_text(metadata['generateName'])) : '';
    const name = prefix === '' ? fit(given) : (0,generated_name/* generatedName */.xg)(prefix, object);
    const written = context.loose === true ? plainName(said(metadata['namespace'])) : metadata['namespace'];
    const scope = scopeOf(group, kind);
    const fallback = scope === 'namespace' ? (context.namespace ?? 'default') : '';
    const namespace = scope === 'cluster' ? '' : build_object_text(written) === '' ? fallback : build_object_text(written);
    const key = { group, kind, namespace, name };
    checkIdentity(value, key, context.loose === true ? written : metadata['namespace'], wrong);
    const flaws = [];
    const labels = readLabels(metadata['labels'], '/metadata/labels', flaws);
    const annotations = readAnnotations(metadata['annotations'], '/metadata/annotations', flaws);
    checkTemplateLabels(object, flaws);
    for (const flaw of context.loose === true ? [] : flaws)
        wrong('OBJECT_METADATA', flaw.pointer, flaw.message, flaw.expected, flaw.received);
    if (problems.length > 0)
        return { kind: 'problems', key, problems };
    const created = metadata['creationTimestamp'];
    const tookNamespace = namespace !== '' && build_object_text(written) === '';
    return {
        kind: 'object',
        key,
        tookNamespace,
        object: {
            key,
            apiVersion,
            labels,
            annotations,
            content: neat(object, metadata, tookNamespace ? namespace : undefined),
            source: sourceAt(context.places, range.start, context.renderedFrom),
            locate,
            ...(tookNamespace ? { takesNamespace: true } : {}),
            ...(saysManagers(metadata['managedFields']) ? { saysManagers: true } : {}),
            ...(context.keepAge && typeof created === 'string' && rfc3339.test(created)
                ? { creationTimestamp: created }
                : {}),
        },
    };
};
const saysManagers = function (entries) { return Array.isArray(entries) && entries.length > 0 };
/** A name by which objects are paired, of a text that another program may fill in. */
const plainName = function (name) { return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 60)
    .replace(/[.-]+$/, '') };
/** Groups of files that a program is started with: they have the form of an object, and no name (Kubernetes: component configuration). */
const filesOfPrograms = /^(?:kubeadm\.k8s\.io|kind\.x-k8s\.io|audit\.k8s\.io|[a-z]+\.config\.k8s\.io)$/;
/** Whether several such objects may stand in one repository under one name, each for a cluster of its own. */
const isFileOfProgram = function (group) { return filesOfPrograms.test(group) };
/** `istioctl install -f` takes an IstioOperator without a name, and gives it this one. */
const assumedName = function (group, kind) { return group === 'install.istio.io' && kind === 'IstioOperator'
    ? 'installed-state'
    : isFileOfProgram(group)
        ? kind.toLowerCase()
        : '' };
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const remedies = {
    OBJECT_INVALID: 'Fix the object; kubectl apply --dry-run=server -f FILE says what else the API server wants',
    OBJECT_METADATA: 'Use a value that Kubernetes accepts; quote it if it is a number or true, false or null',
    GENERATE_NAME: 'Give the object a fixed metadata.name',
};
/** Without `status` and `metadata.managedFields`, which are the cluster's (attack K09). */
const neat = function (object, metadata, namespace) {
    const neatened = neatMetadata(metadata, namespace);
    // Most objects are neat: what was read stands for itself.
    if (object['status'] === undefined && neatened === object['metadata'])
        return object;
    const content = (0,parsed_file/* emptyObject */.vB)();
    for (const [member, value] of Object.entries(object)) {
        if (member === 'status')
            continue;
        content[member] = member === 'metadata' ? neatened : value;
    }
    return content;
};
const neatMetadata = function (metadata, namespace) {
    if (namespace === undefined && metadata['managedFields'] === undefined)
        return metadata;
    const neat = (0,parsed_file/* emptyObject */.vB)();
    for (const [member, value] of Object.entries(metadata))
        if (member !== 'managedFields')
            neat[member] = value;
    if (namespace !== undefined)
        neat['namespace'] = namespace;
    return neat;
};
/**
 * Positions are found when they are asked for: the part's own text is read again, indented as in its file. The last part
 * of the file that was read so is kept, and each place that was found, since every state that has the object asks for it.
 */
const locator = function (range, { places, renderedFrom }) {
    let found;
    return (pointer) => {
        if (pointer === '')
            return sourceAt(places, range.start, renderedFrom);
        found ??= new Map();
        const known = found.get(pointer) ?? sourceAt(places, offsetOf(pointer, range, places), renderedFrom);
        found.set(pointer, known);
        return known;
    };
};
const offsetOf = function (pointer, { start, end }, places) {
    const { text: whole, language } = places;
    if (language === 'json')
        return (0,read_json/* findInJson */.N)(whole, start, pointer);
    if (places.opened?.start !== start) {
        const column = start - (whole.lastIndexOf('\n', start - 1) + 1);
        const find = (0,read_yaml/* openYaml */.IM)(' '.repeat(column) + whole.slice(start, end));
        places.opened = { start, find: (part) => start + Math.max(find(part) - column, 0) };
    }
    return places.opened.find(pointer);
};

// EXTERNAL MODULE: ./src/manifests/limits.ts
var manifests_limits = __webpack_require__(28692);
// EXTERNAL MODULE: ./src/manifests/may-hold.ts + 2 modules
var may_hold = __webpack_require__(33076);
// EXTERNAL MODULE: ./src/manifests/negative-field.ts
var negative_field = __webpack_require__(55350);
;// CONCATENATED MODULE: ./src/manifests/placeholders.ts



// ytt's code and annotations, `#@ code` and `#@overlay/match`; `#!` is its comment, and `#@user` anybody's.
const ytt = /(?:^|[ \t])#@(?:[ \t]|[a-z]+\/[a-z])/m;
/** Where the text of a file is a template of ytt; its comments are code, so the values that YAML reads are not its own. */
const yttAt = function (text) {
    if (!text.includes('#@'))
        return undefined;
    const found = ytt.exec(text);
    return found === null ? undefined : found.index + found[0].indexOf('#');
};
/** Wherever they stand: substitution of Flux and envsubst, Go templates and Jinja, ERB, sops, Azure's and Octopus' tokens. */
const anywhere = /\$\{[A-Za-z_]|\{\{|\{%|<%|\bENC\[[A-Z0-9_]+,|#\{[A-Za-z_]/;
/** Of other texts than expressions and keys: Kustomize's `$(VAR)`, `$VAR`, `__VAR__`, Argo CD's `<path:\u2026>`, `((var))`. */
const inWords = [
    /\$\([A-Za-z_][\w.-]*\)/,
    /\$[A-Z][A-Z0-9_]+(?![A-Za-z0-9_])/,
    /^\$[A-Za-z_]\w*$/,
    /__[A-Z][A-Z0-9_]*__/,
    /@@[A-Za-z_]\w*@@/,
    /<path:[^>]/,
    /^<[A-Za-z_][\w .:/-]*>$/,
    /^\(\([^()|]+\)\)$/,
    /^\[\[[^[\]:]+\]\]$/,
    /^ref\+[a-z]/,
];
/** Names of identities, hosts and labels: none of these characters can stand in one. */
const inNames = /[$<>%]|\{(?!\*{1,2}\})|\(\(|#\{/;
const names = new Set([
    ...['principals', 'namespaces', 'serviceAccounts', 'trustDomains', 'ipBlocks', 'remoteIpBlocks', 'hosts'].flatMap((field) => [field, `not${field.charAt(0).toUpperCase()}${field.slice(1)}`]),
    ...['labels', 'matchLabels', 'selector', 'serviceAccount', 'serviceAccountName', 'namespace', 'mode'],
]);
/** Values in which `$`, `_` and brackets have a meaning of their own. */
const expressions = new Set(['regex', 'jwks', 'expression']);
const isFilledIn = function (text, field) {
    if (anywhere.test(text))
        return true;
    if (expressions.has(field))
        return false;
    return inWords.some((form) => form.test(text)) || (names.has(field) && inNames.test(text));
};
const mapsOfNames = new Set(['labels', 'matchLabels', 'selector']);
const membersOf = function ({ field, pointer, value }) {
    if (Array.isArray(value))
        return value.map((item, index) => ({ field, pointer: `${pointer}/${index}`, value: item }));
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    return Object.entries(value)
        .filter(([key]) => key !== 'annotations')
        .map(([key, item]) => ({
        field: mapsOfNames.has(field) && !names.has(key) ? field : key,
        pointer: `${pointer}/${(0,positions/* pointerPart */.x$)(key)}`,
        value: item,
    }));
};
/** The first placeholder of a value, in its own keys and texts. */
const findIn = function (member) {
    const { field, pointer, value } = member;
    if (typeof value === 'string')
        return isFilledIn(value, field) ? { pointer, text: value } : undefined;
    const key = (0,json/* isJsonObject */.OW)(value) ? Object.keys(value).find((name) => anywhere.test(name)) : undefined;
    if (key !== undefined)
        return { pointer, text: key };
    for (const one of membersOf(member)) {
        const found = findIn(one);
        if (found !== undefined)
            return found;
    }
    return undefined;
};
/** The same below the fields that are named alone. */
const findBelow = function (member, fields) {
    for (const one of membersOf(member)) {
        const found = !Array.isArray(member.value) && fields.has(one.field) ? findIn(one) : findBelow(one, fields);
        if (found !== undefined)
            return found;
    }
    return undefined;
};
/** Groups whose objects say who may do what in every field. */
const wholeGroups = new Set([
    'security.istio.io',
    'rbac.authorization.k8s.io',
    'gateway.networking.k8s.io',
]);
const wholeKinds = new Set([
    'Gateway',
    'VirtualService',
    'ServiceEntry',
    'Sidecar',
    'WorkloadEntry',
]);
/** Of other objects, what a policy finds them by. Commands and settings of containers may hold `$(NAME)` by right. */
const attaching = new Set([
    'labels',
    'matchLabels',
    'selector',
    'serviceAccount',
    'serviceAccountName',
]);
// A part of every form above.
const signOfAny = /[$<>{%]|\(\(|\[\[|__|@@|#\{|ENC\[|ref\+/;
/** Whether any text or key has a sign of a placeholder; most objects have none, and need no further look. */
const hasSign = function (value, sign) {
    if (typeof value === 'string')
        return sign.test(value);
    if (typeof value !== 'object' || value === null)
        return false;
    if (Array.isArray(value))
        return value.some((item) => hasSign(item, sign));
    const object = value;
    for (const name of Object.keys(object))
        if (sign.test(name) || hasSign(object[name] ?? null, sign))
            return true;
    return false;
};
/** `REPLACE_WITH_NAMESPACE`: Kubernetes takes no capitals there, so somebody puts another word in its place. */
const inCapitals = /^[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)+$/;
/** `cluster.local/ns//sa/web`: no namespace, account or trust domain is without a name. */
const withoutName = /\/(?:ns|sa)\/(?:\/|$)|^\/ns\//;
// A part of every such form.
const signOfIdentity = /[A-Z0-9][_-][A-Z0-9]|\/(?:ns|sa)\/(?:\/|$)|^\/ns\/|\/ns\/.*%/;
const wordInCapitals = function (group, { metadata }) {
    if (!(0,json/* isJsonObject */.OW)(metadata))
        return undefined;
    // Names of RBAC may hold capitals.
    const fields = group === 'rbac.authorization.k8s.io' ? ['namespace'] : ['namespace', 'name'];
    for (const field of fields) {
        const text = metadata[field];
        if (typeof text === 'string' && inCapitals.test(text))
            return { pointer: `/metadata/${field}`, text };
    }
    return undefined;
};
const identities = new Set(['principals', 'namespaces', 'serviceAccounts'].flatMap((field) => [field, (0,negative_field/* negativeField */.W)(field)]));
/**
 * `cluster.local/ns/SHOP_NAMESPACE/sa/web`: no namespace, account or trust domain has capitals, so the rule holds for nobody until
 * somebody puts another word in the place of that one.
 */
const identityOfNobody = function (member, isNobodys) {
    const { field, pointer, value } = member;
    if (typeof value === 'string')
        // A condition on `source.principal` has them among its values.
        return (identities.has(field) || (/^(?:values|notValues)$/.test(field) && value.includes('/ns/'))) &&
            isNobodys(value)
            ? { pointer, text: value }
            : undefined;
    for (const one of membersOf(member)) {
        const found = identityOfNobody(one, isNobodys);
        if (found !== undefined)
            return found;
    }
    return undefined;
};
const isForAnother = function (text) { return text.includes('%') || text.split(/[/.]/).some((part) => inCapitals.test(part)) };
const isWithoutName = function (text) { return isForAnother(text) || withoutName.test(text) };
// An escape may stand for any letter. What ends a value ends no name, and what breaks a line in the text need not in the value.
const anyInText = /[$<>{%\\]|\(\(|\[\[|__|@@|#\{|ENC\[|ref\+/;
const identityInText = /[%\\]|[A-Z0-9][_-][A-Z0-9]|\/(?:ns|sa)\/(?![A-Za-z0-9])|(?<![\w.-])\/ns\//;
/** The signs of a document, anchors and all: what it has no sign of, none of its values has. */
const signsIn = function (text) { return ({ any: anyInText.test(text), identity: identityInText.test(text) }) };
/**
 * The first text of an object that another program fills in, where it can decide access. What Helm wrote without a name had no
 * value for it (open/charts/switched-on).
 */
const findPlaceholder = function (group, kind, value, { isRendered, signs }) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return undefined;
    const spelled = wordInCapitals(group, value);
    if (spelled !== undefined)
        return spelled;
    const whole = { field: '', pointer: '', value };
    const identity = group === 'security.istio.io' && signs.identity && hasSign(value, signOfIdentity)
        ? identityOfNobody(whole, isRendered ? isForAnother : isWithoutName)
        : undefined;
    if (identity !== undefined)
        return identity;
    if (!signs.any || !hasSign(value, signOfAny))
        return undefined;
    if (wholeGroups.has(group) || (group === 'networking.istio.io' && wholeKinds.has(kind)))
        return findIn(whole);
    if (group === '' && kind === 'ConfigMap') {
        const data = value['data'];
        const mesh = (0,json/* isJsonObject */.OW)(data) ? data['mesh'] : undefined;
        return typeof mesh === 'string' && anywhere.test(mesh) ? { pointer: '/data/mesh', text: mesh } : undefined;
    }
    const { metadata } = value;
    if ((0,json/* isJsonObject */.OW)(metadata))
        for (const field of ['name', 'namespace']) {
            const text = metadata[field];
            if (typeof text === 'string' && inNames.test(text))
                return { pointer: `/metadata/${field}`, text };
        }
    return findBelow(whole, attaching);
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/manifests/read-loosely.ts

/** Aliases that one document may expand. */
const mostAliases = 100;
/**
 * The value of a document as most programs read it, anchors, merges and words of YAML 1.1 included; undefined where it has
 * none. Only for objects of kinds that decide nothing by themselves: of those that do, nothing may be left to a reader.
 */
const readLoosely = function (text) {
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, {
            version: '1.1',
            merge: true,
            uniqueKeys: false,
            prettyErrors: false,
            logLevel: 'silent',
        });
        if (document.errors.length > 0)
            return undefined;
        return document.toJS({ maxAliasCount: mostAliases });
    }
    catch {
        return undefined;
    }
};

// EXTERNAL MODULE: ./src/manifests/stored-elsewhere.ts
var stored_elsewhere = __webpack_require__(19862);
// EXTERNAL MODULE: ./src/manifests/templates.ts
var templates = __webpack_require__(55265);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/ports/repository.ts
var repository = __webpack_require__(57274);
;// CONCATENATED MODULE: ./src/manifests/must-be-built.ts




/** Overlays that are named in one sentence. */
const mostNamed = 4;
/** Folders of these kustomizations, each with those that are deployed with it: overlays that take it and that no other one takes. */
const deployedWith = function (files) {
    const folders = new Map(files
        .filter(({ path }) => (0,templates/* buildFile */.J_)(path) === 'kustomize')
        .map(({ path, text }) => [(0,repository/* folderOf */.yS)(path), text]));
    const takers = new Map();
    for (const [folder, text] of folders)
        for (const word of text.split(/[\s"',[\]{}]+/)) {
            const taken = word === '' || word.includes(':') ? undefined : (0,repository/* normalPath */.FE)(`${folder}/${word}`.replace(/^\/+/, ''));
            if (taken !== undefined && taken !== folder && folders.has(taken))
                takers.set(taken, [...(takers.get(taken) ?? []), folder]);
        }
    const outermost = (folder, seen = []) => (takers.get(folder) ?? []).flatMap((taker) => seen.includes(taker) ? [] : takers.has(taker) ? outermost(taker, [...seen, taker]) : [taker]);
    return new Map([...folders.keys()].map((folder) => [folder, [...new Set(outermost(folder))].sort(order/* byCodePoint */.HH)]));
};
/** Names a folder as a person writes it. */
const folderText = function (folder) { return JSON.stringify(folder === '' ? '.' : folder).slice(1, -1) };
const ofKustomize = function (folder, overlays) {
    const [overlay, ...others] = overlays ?? [];
    const named = folderText(overlay ?? folder);
    const which = others.length > 0
        ? ` (${(0,list_names/* listNames */.Z)(overlays?.map(folderText) ?? [], mostNamed)} take it: one environment for each)`
        : overlay !== undefined
            ? ' (it takes this folder)'
            : ' (where an overlay takes this folder, name the overlay that is deployed)';
    return `Let check build it: put \`unit: { path: ${named} }\`${which} in place of \`policies\` under the environment in meshgate.yaml (\`environments.NAME.unit\`); for one question, \`meshgate explain --unit ${named}\`. Or build it (kustomize build ${named} > rendered.yaml) and list the result under \`policies\`, or give it as before and after`;
};
const mustBeBuilt = function (by, where) {
    const folder = (0,repository/* folderOf */.yS)(where.path);
    const named = folderText(folder);
    return by === 'kustomize'
        ? {
            code: 'KUSTOMIZATION',
            message: 'The files beside this kustomization are not what reaches the cluster',
            where,
            remedy: ofKustomize(folder, undefined),
        }
        : {
            code: 'HELM_TEMPLATE',
            message: 'The files of this chart are templates, not what reaches the cluster',
            where,
            remedy: `Let check render it: put \`unit: { path: ${named} }\` in place of \`policies\` under the environment in meshgate.yaml (\`environments.NAME.unit\`; \`values: [\u2026]\` beside the path names the values); for one question, \`meshgate explain --unit ${named}\`. Or render it (helm template NAME ${named} --output-dir rendered) and list the result under \`policies\`, or give it as before and after`,
        };
};
/** Of a base that overlays among these files take, the advice names what is deployed: the base by itself is applied by nobody. */
const withOverlaysNamed = function (problems, files) {
    if (!problems.some(({ code }) => code === 'KUSTOMIZATION'))
        return problems;
    const deployed = deployedWith(files);
    return problems.map((problem) => {
        const folder = problem.code === 'KUSTOMIZATION' && problem.where?.kind === 'file' ? (0,repository/* folderOf */.yS)(problem.where.path) : undefined;
        const overlays = folder === undefined ? undefined : deployed.get(folder);
        return folder === undefined || overlays === undefined || overlays.length === 0
            ? problem
            : { ...problem, remedy: ofKustomize(folder, overlays) };
    });
};

// EXTERNAL MODULE: ./src/manifests/ytt-overlays.ts
var ytt_overlays = __webpack_require__(46231);
;// CONCATENATED MODULE: ./src/manifests/read-objects.ts


















const createReadCache = function () { return ({
    files: new Map(),
    documents: new Map(),
    objects: new Map(),
}) };
/** Reads one file after the other, each content of a path once. */
const fileReader = function (options) {
    const cache = options.cache ?? createReadCache();
    const limits = options.limits ?? manifests_limits/* repositoryLimits */.HT;
    const { isUnchanged, ...others } = options;
    const ofUnchanged = isUnchanged === undefined ? undefined : fileReader({ ...others, cache, limits: manifests_limits/* unchangedLimits */.QU });
    const way = `${options.selection}\n${options.namespace ?? ''}\n${limits.bytes} ${limits.documents} ${limits.depth}`;
    const paths = cache.objects.get(way) ?? new Map();
    cache.objects.set(way, paths);
    return (file) => {
        if (ofUnchanged !== undefined && exceeds(file.text, limits.bytes) && isUnchanged?.(file) === true)
            return ofUnchanged(file);
        const contents = paths.get(file.path) ?? [];
        const known = contents.find(({ digest }) => digest === file.digest);
        if (known !== undefined)
            return known.objects;
        const objects = readFile(file, options, limits, cache);
        paths.set(file.path, [...contents, { digest: file.digest, objects }]);
        return objects;
    };
};
/** Reads files into objects; never throws for what the files hold. */
const readObjects = function (files, options) {
    const ordered = [...files].sort((a, b) => (0,order/* byCodePoint */.HH)(a.path, b.path));
    const read = ordered.map(fileReader(options));
    const unread = read
        .flatMap((file) => file.unread)
        .map((part) => {
        const problems = withOverlaysNamed(part.problems, ordered);
        return problems === part.problems ? part : { ...part, problems };
    });
    const unbuilt = withOverlaysNamed(builtElsewhere(ordered, read, options.selection), ordered);
    const byKey = new Map();
    const repeated = new Map();
    for (const { objects } of read)
        for (const object of objects) {
            const key = (0,ports_object/* keyText */.Pu)(object.key);
            const other = byKey.get(key);
            if (other === undefined)
                byKey.set(key, object);
            // Each of them becomes an object of its own.
            else if (!(0,generated_name/* isGeneratedName */.d8)(object.key.name))
                repeated.set(key, [...(repeated.get(key) ?? [other]), object]);
        }
    const duplicates = [...repeated.values()].flatMap((objects) => {
        const [first] = objects;
        if (first === undefined)
            return [];
        const { group, kind, name } = first.key;
        const counts = objects.some(({ content }) => (0,interest/* mustBeRead */.rl)(group, kind, name, content));
        return [{ key: first.key, objects, beside: isFileOfProgram(group) || (options.selection === 'found' && !counts) }];
    });
    return {
        objects: [...byKey].sort((left, right) => (0,order/* byCodePoint */.HH)(left[0], right[0])).map((entry) => entry[1]),
        ignored: read.flatMap((file) => file.ignored),
        problems: [
            ...unread.flatMap(({ problems, beside }) => (beside === true ? [] : problems)),
            ...unbuilt,
            ...duplicates.filter(({ beside }) => !beside).flatMap(duplicateProblems),
        ],
        unread,
        duplicates,
        unbuilt,
        withoutNamespace: read.flatMap((file) => file.withoutNamespace),
    };
};
const place = function (object) { return object.source.kind === 'file'
    ? `${object.source.path}:${object.source.line}:${object.source.column}`
    : object.source.kind };
/** One problem for each object after the first. */
const duplicateProblems = function ({ objects: [first, ...rest] }) { return first === undefined ? [] : rest.map((object) => duplicate(object, first)) };
const duplicate = function (object, other) { return ({
    code: 'DUPLICATE_OBJECT',
    message: `${(0,ports_object/* keyTitle */.Gv)(object.key)} is described twice; versions of an API are one object`,
    where: object.source,
    expected: `only ${other.apiVersion} at ${place(other)}`,
    received: `${object.apiVersion} at ${place(object)}`,
    remedy: 'Remove one of the two, or give each environment its own list of policies in meshgate.yaml',
}) };
/** The bytes of a text as UTF-8, counted only where the number of characters leaves a doubt. */
const exceeds = function (text, bytes) { return text.length > bytes || (text.length * 3 > bytes && Buffer.byteLength(text) > bytes) };
const parse = function (file, limits, cache) {
    const language = file.path.toLowerCase().endsWith('.json') ? 'json' : 'yaml';
    const key = `${language} ${limits.documents} ${limits.depth} ${file.digest}`;
    const known = cache.files.get(key);
    if (known !== undefined)
        return known;
    const documents = cache.documents.get(limits.depth) ?? new Map();
    cache.documents.set(limits.depth, documents);
    const parsed = language === 'json' ? (0,read_json/* readJson */.V)(file.text, limits.depth) : (0,read_yaml/* readYaml */.gM)(file.text, limits, { known: documents });
    cache.files.set(key, parsed);
    return parsed;
};
const nothing = { objects: [], ignored: [], unread: [], withoutNamespace: [] };
/** A file that is read whole or not at all. */
const alone = function (file, problem) { return ({
    ...nothing,
    unread: [{ path: file.path, written: file.digest, problems: [problem], holds: wholeFile(file) }],
}) };
const asBeside = function (file) { return ({
    ...file,
    unread: file.unread.map((part) => ({ ...part, beside: true })),
}) };
const tooLarge = function ({ text, cutFrom }, where, limits) { return ({
    code: 'YAML_LIMIT',
    message: 'The file is too large',
    where,
    expected: `at most ${limits.bytes} bytes`,
    received: `${cutFrom ?? Buffer.byteLength(text)} bytes`,
    remedy: 'Split the file, or leave it out of the list of policies',
}) };
const notText = function ({ text }, start) { return ({
    code: 'FILE_ENCODING',
    message: 'The file is not UTF-8 text, so programs differ in what they read',
    where: { ...start, ...(0,positions/* positionsOf */.q$)(text)(Math.max(text.search(/[\ufffd\0]/), 0)) },
    remedy: 'Save the file as UTF-8 without replacement or NUL characters',
}) };
const notHere = function (where) { return ({
    code: 'FILE_ENCODING',
    message: 'The file is encrypted, or a pointer of Git LFS: its content is not here',
    where,
    remedy: 'Check the content out first (git lfs pull, git-crypt unlock) and give it as before and after',
}) };
/** The beginning of a file says nothing about its end. */
const wholeFile = function ({ text, cutFrom }) { return cutFrom === undefined ? (0,may_hold/* mayHold */.BV)(text) : may_hold/* holdsAnything */.BT };
/** Problems of one file; more would bury the first. */
const read_objects_maximumProblems = 50;
const readFile = function (file, options, limits, cache) {
    const start = { kind: 'file', path: file.path, line: 1, column: 1 };
    if (options.selection !== 'named' && (0,stored_elsewhere/* isStoredElsewhere */.M)(file.text))
        return asBeside(alone(file, notHere(start)));
    if (options.selection === 'found' && (0,templates/* buildFile */.J_)(file.path) === undefined) {
        const large = exceeds(file.text, limits.bytes);
        const strange = file.text.includes('\ufffd');
        // What follows a beginning was looked at when the file was cut.
        const whole = file.cutFrom === undefined;
        if (whole && !(0,interest/* mayHoldObjects */.D7)(file.text))
            return { ...nothing, ignored: [{ path: file.path, line: 1, reason: 'no Kubernetes object' }] };
        if (whole && large && !(0,interest/* mayHoldMeshObjectsByVersion */.rR)(file.text))
            return asBeside(alone(file, tooLarge(file, start, limits)));
        if (whole && strange && !(0,interest/* mayHoldMeshObjects */.c4)(file.text))
            return asBeside(alone(file, notText(file, start)));
    }
    if (exceeds(file.text, limits.bytes))
        return alone(file, tooLarge(file, start, limits));
    if (file.text.includes('\ufffd') || file.text.includes('\u0000'))
        return alone(file, notText(file, start));
    const built = (0,templates/* buildFile */.J_)(file.path);
    if (built !== undefined && options.selection !== 'named') {
        return { ...nothing, ignored: [{ path: file.path, line: 1, reason: 'builds other files' }] };
    }
    if (built !== undefined)
        return alone(file, mustBeBuilt(built, start));
    const read = readParsed(file, parse(file, limits, cache), options);
    return options.selection === 'named' ? read : withOverlays(file, read);
};
/** What an overlay of ytt changes stands elsewhere: nobody looked for it, and where it changes nothing is proven. */
const withOverlays = function (file, read) {
    const { path, text } = file;
    if ((0,ytt_overlays/* overlaysIn */.j)(text).length === 0 || read.unread.some(({ written }) => written === text))
        return read;
    const where = { kind: 'file', path, ...(0,positions/* positionsOf */.q$)(text)(yttOf(file) ?? 0) };
    const overlay = { path, written: text, problems: [filledInLater(where, '#@overlay/match')], holds: (0,may_hold/* mayHold */.BV)(text) };
    return { ...read, unread: [...read.unread, { ...overlay, beside: true }] };
};
const unrendered = function (where) { return ({
    code: 'HELM_TEMPLATE',
    message: 'This is a Helm template, not an object',
    where,
    received: '{{',
    remedy: 'Let check render its chart: put `unit: { path: CHART }` in place of `policies` under the environment in meshgate.yaml (`environments.NAME.unit`). Or render it (helm template NAME CHART --output-dir rendered) and list the result under `policies`, or give it as before and after',
}) };
const filledInLater = function (where, text) { return ({
    code: 'PLACEHOLDER',
    message: 'This is text that another program fills in, so nobody can say here what reaches the cluster',
    where,
    received: text.slice(0, 120),
    remedy: 'Fill it in first (flux build kustomization, ytt, envsubst, sops decrypt) and list the result under policies, or give it as before and after',
}) };
/** Looking through a whole repository, a kustomization or chart counts where objects of interest stand beside or below it. */
const builtElsewhere = function (files, read, selection) {
    if (selection === 'named')
        return [];
    return files.flatMap((file) => {
        const built = (0,templates/* buildFile */.J_)(file.path);
        if (built === undefined)
            return [];
        const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
        const counts = (object) => selection === 'folder' || (0,interest/* decidesAccess */.wV)(object.key.group);
        const below = read.some((other, index) => files[index]?.path.startsWith(folder) === true && other.objects.some(counts));
        return below ? [mustBeBuilt(built, { kind: 'file', path: file.path, line: 1, column: 1 })] : [];
    });
};
const readParsed = function (file, parsed, options) {
    const objects = [];
    const ignored = [];
    const unread = [];
    const withoutNamespace = [];
    const places = placesOf(file, parsed.language);
    const cannotRead = (range, problems, { holds, value, beside } = {}) => {
        // Of an object that has a value, comments and the form of its text say nothing.
        const text = file.text.slice(range.start, range.end);
        const written = value === undefined ? text : JSON.stringify(value);
        unread.push({
            path: file.path,
            written,
            problems: problems.slice(0, read_objects_maximumProblems),
            holds: holds ?? (0,may_hold/* mayHold */.BV)(text),
            ...(beside === true ? { beside: true } : {}),
        });
    };
    const whole = { start: 0, end: file.text.length };
    for (const document of parsed.documents) {
        const { range, renderedFrom } = document;
        const source = (offset) => sourceAt(places, offset, renderedFrom);
        const leave = (reason) => {
            ignored.push({ path: file.path, line: places.position(range.start).line, reason });
        };
        const verdict = judge(file, document, options.selection);
        const loose = verdict === 'beside' ? readLoosely(file.text.slice(range.start, range.end)) : undefined;
        const flaws = document.flaws.slice(0, read_objects_maximumProblems).map((flaw) => problemOf(flaw, source));
        if (verdict === 'not ours')
            leave('no Kubernetes object');
        // Nobody looked for it, and nobody can read it: where it changes, what it may hold decides.
        else if (verdict === 'unread template')
            cannotRead(whole, [unrendered(source(templateAt(file.text, document)))], { beside: true });
        else if (verdict === 'unread filled in')
            cannotRead(document.value === undefined ? whole : range, [filledInBy(file, document, source)], { beside: true });
        else if (verdict === 'unread')
            cannotRead(document.value === undefined ? whole : range, flaws, { beside: true });
        else if (verdict === 'beside' && loose === undefined)
            cannotRead(range, flaws, { beside: true });
        // Where a template ends nobody knows: what it prints may begin an object.
        else if (verdict === 'template')
            cannotRead(whole, [unrendered(source(templateAt(file.text, document)))]);
        else if (verdict === 'filled in')
            cannotRead(whole, [filledInBy(file, document, source)]);
        else if (verdict === 'foreign')
            cannotRead(range, [notKubernetes(source(range.start))], { holds: may_hold/* holdsNothing */.aZ });
        else if (document.flaws.length > 0 && loose === undefined) {
            // Without a value it is not sure where the document ends.
            cannotRead(document.value === undefined ? whole : range, flaws);
        }
        else {
            const context = {
                places,
                renderedFrom,
                namespace: options.namespace,
                keepAge: options.selection === 'folder',
            };
            const signs = (0,once/* once */.O)(() => signsIn(file.text.slice(range.start, range.end)));
            for (const item of flattenList(loose === undefined ? document : { ...document, value: loose })) {
                const strict = buildObject(item, context);
                const { group, kind, name } = strict.key;
                const beside = options.selection === 'found' && !(0,interest/* isOfInterest */.Gz)(group, kind, name);
                const built = beside && strict.kind === 'problems' ? buildObject(item, { ...context, loose: true }) : strict;
                const placeholder = beside && !(0,interest/* isOfInterestByShape */.A7)(group, kind, item.value)
                    ? undefined
                    : findPlaceholder(group, kind, item.value, { isRendered: renderedFrom !== undefined, signs: signs() });
                // What nobody can apply as it is, is an example and no mistake.
                if (beside && built.kind === 'problems')
                    leave('kind does not decide access');
                else if (placeholder !== undefined) {
                    const where = locator(item.range, context)(placeholder.pointer);
                    const holds = beside ? { ...holdsOne(built.key), meshParts: true } : holdsOne(built.key);
                    cannotRead(item.range, [filledInLater(where, placeholder.text)], { holds, value: item.value });
                }
                else if (built.kind === 'problems')
                    cannotRead(item.range, built.problems, { holds: holdsOne(built.key), value: item.value });
                else {
                    objects.push(built.object);
                    if (built.tookNamespace)
                        withoutNamespace.push(built.key);
                }
            }
        }
    }
    return {
        objects: withoutRoom(objects),
        ignored: withoutRoom(ignored),
        unread: withoutRoom(unread),
        withoutNamespace: withoutRoom(withoutNamespace),
    };
};
const empty = [];
/** A list that grows keeps room for sixteen more, and most are empty. */
const withoutRoom = function (list) { return (list.length === 0 ? empty : list.slice()) };
/** What an object says that it is; a part of that which cannot be true may be anything. */
const holdsOne = function ({ group, kind, namespace }) { return ({
    groups: /^[a-z0-9.-]*$/.test(group) ? new Set([group]) : 'any',
    kinds: isKind(kind) ? new Set([kind]) : 'any',
    namespaces: namespace === '' || isNamespaceName(namespace) ? new Set([namespace]) : 'any',
}) };
const notKubernetes = function (where) { return ({
    code: 'NOT_KUBERNETES',
    message: 'This is listed as a policy, but it is no Kubernetes object',
    where,
    expected: 'apiVersion and kind',
    remedy: 'Narrow the glob under policies so that it leaves this file out',
}) };
const problemOf = function (flaw, source) { return ({
    code: flaw.code,
    message: flaw.message,
    where: source(flaw.offset),
    ...(flaw.expected === undefined ? {} : { expected: flaw.expected }),
    ...(flaw.received === undefined ? {} : { received: flaw.received }),
    remedy: flaw.remedy,
}) };
const templateAt = function (text, document) {
    const at = text.indexOf('{{', document.range.start);
    return at === -1 ? document.range.start : at;
};
/** Groups whose objects never hold a Go template by right. */
const neverTemplates = new Set([
    'security.istio.io',
    'rbac.authorization.k8s.io',
    'gateway.networking.k8s.io',
]);
const textOf = function ({ text }, { range }) { return text.slice(range.start, range.end) };
const ytts = new WeakMap();
/** Once for a file: what a tool renders may have thousands of documents. */
const yttOf = function (file) {
    const known = ytts.get(file) ?? { at: yttAt(file.text) };
    ytts.set(file, known);
    return known.at;
};
/** The sign by which a text that is no object shows that another program makes one of it. */
const filledInBy = function (file, document, source) {
    const mark = yttOf(file) === undefined ? (0,templates/* templateMark */.Kz)(file.text, document) : undefined;
    return filledInLater(source(mark?.at ?? yttOf(file) ?? 0), mark?.text ?? '#@');
};
const judge = function (file, document, selection) {
    const broken = document.flaws.some((flaw) => flaw.code === 'YAML_SYNTAX' || flaw.code === 'YAML_LIMIT');
    const identity = document.flaws.length > 0 && hidesIdentity(document) ? undefined : identityOf(document.value);
    // Strictness is for objects: what a workflow's `on:` stands for is no question of Kubernetes.
    if (!broken && selection !== 'named' && identity === undefined && isSurelyForeign(document))
        return 'not ours';
    if (broken || (document.flaws.length > 0 && identity === undefined)) {
        // The text decides: what cannot be read may hold anything that it mentions.
        const mentions = selection === 'found' ? (0,interest/* mayHoldMeshObjects */.c4)(file.text) : (0,interest/* mayHoldObjects */.D7)(file.text);
        const beside = selection === 'found' && !mentions;
        if (selection !== 'named' && !(beside ? (0,interest/* mayHoldObjects */.D7)(file.text) : broken || mentions))
            return 'not ours';
        if ((0,templates/* isHelmTemplate */.jw)(file.text))
            return beside ? 'unread template' : 'template';
        const isFilled = (yttOf(file) ?? (broken ? (0,templates/* templateMark */.Kz)(file.text, document) : undefined)) !== undefined;
        if (isFilled && (mentions || beside))
            return beside ? 'unread filled in' : 'filled in';
        return beside ? 'unread' : 'read';
    }
    if (identity === undefined)
        return selection === 'named' ? 'foreign' : 'not ours';
    if (selection === 'found' && !identity.list && !(0,interest/* isOfInterest */.Gz)(identity.group, identity.kind, identity.name)) {
        // Code of ytt stands in comments: what is written is not what comes.
        if (yttOf(file) !== undefined && !(0,interest/* isOfInterestByShape */.A7)(identity.group, identity.kind, document.value))
            return 'unread filled in';
        // A whole value that a chart prints reads as a mapping, which is none.
        if (document.flaws.length > 0)
            return (0,templates/* isHelmTemplate */.jw)(textOf(file, document)) ? 'unread template' : 'beside';
        if (!(0,interest/* isOfInterestByShape */.A7)(identity.group, identity.kind, document.value))
            return 'read';
    }
    if (identity.name.includes('{{'))
        return 'template';
    if (yttOf(file) !== undefined)
        return 'filled in';
    // An unquoted action reads as a mapping with a mapping as its key, and so has a flaw.
    const text = textOf(file, document);
    if (document.flaws.length > 0 && (0,templates/* isHelmTemplate */.jw)(text))
        return 'template';
    if (text.includes('{{') &&
        neverTemplates.has(identity.group) &&
        document.value !== undefined &&
        (0,templates/* holdsHelmTemplate */.Bv)(document.value))
        return 'template';
    return 'read';
};


/***/ }),

/***/ 73918:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oq: () => (/* binding */ revisionTag),
/* harmony export */   TX: () => (/* binding */ admissionKinds),
/* harmony export */   eA: () => (/* binding */ readKinds),
/* harmony export */   f4: () => (/* binding */ configMap),
/* harmony export */   xJ: () => (/* binding */ comparedKinds)
/* harmony export */ });
/* unused harmony exports meshKinds, routeKinds, workloadKinds, rbacKinds */
const namespaced = function (group, version, kind, resource) { return ({
    group,
    version,
    kind,
    resource,
    namespaced: true,
}) };
const clusterWide = function (group, version, kind, resource) { return ({
    group,
    version,
    kind,
    resource,
    namespaced: false,
}) };
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
/** Kinds that say where a gateway or a waypoint sends a request on to: what binds them decides with them. */
const routeKinds = [
    namespaced('networking.istio.io', '', 'VirtualService', 'virtualservices'),
    namespaced('networking.istio.io', '', 'DestinationRule', 'destinationrules'),
    namespaced('gateway.networking.k8s.io', '', 'HTTPRoute', 'httproutes'),
    namespaced('gateway.networking.k8s.io', '', 'GRPCRoute', 'grpcroutes'),
    namespaced('gateway.networking.k8s.io', '', 'TLSRoute', 'tlsroutes'),
    namespaced('gateway.networking.k8s.io', '', 'TCPRoute', 'tcproutes'),
    namespaced('gateway.networking.k8s.io', '', 'ReferenceGrant', 'referencegrants'),
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
    namespaced('apps', 'v1', 'ReplicaSet', 'replicasets'),
    namespaced('batch', 'v1', 'CronJob', 'cronjobs'),
    namespaced('batch', 'v1', 'Job', 'jobs'),
    namespaced('', 'v1', 'ConfigMap', 'configmaps'),
];
/** All kinds that a judgement reads, but for ConfigMaps by name. */
const readKinds = [...meshKinds, ...routeKinds, ...workloadKinds, ...rbacKinds];
/** One ConfigMap by name, so that no other ConfigMap is ever read. */
const configMap = function (namespace, name) { return ({
    group: '',
    version: 'v1',
    kind: 'ConfigMap',
    resource: 'configmaps',
    namespaced: true,
    only: { namespace, name },
}) };
/** The policy and its binding by which the API server refuses inline edits: one of each, by name. */
const admissionKinds = function (name) { return [
    ['ValidatingAdmissionPolicy', 'validatingadmissionpolicies'],
    ['ValidatingAdmissionPolicyBinding', 'validatingadmissionpolicybindings'],
].map(([kind, resource]) => ({
    group: 'admissionregistration.k8s.io',
    version: 'v1',
    kind,
    resource,
    namespaced: false,
    only: { namespace: '', name },
})) };
/** What a revision tag leads to: its webhook's labels say it. */
const revisionTag = function (tag) { return ({
    group: 'admissionregistration.k8s.io',
    version: 'v1',
    kind: 'MutatingWebhookConfiguration',
    resource: 'mutatingwebhookconfigurations',
    namespaced: false,
    only: { namespace: '', name: `istio-revision-tag-${tag}` },
}) };


/***/ }),

/***/ 65045:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findProxies),
/* harmony export */   U: () => (/* binding */ revisionOfNamespace)
/* harmony export */ });
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46799);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8889);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59960);




const labelOf = function (labels, name) { return (Object.hasOwn(labels, name) ? labels[name] : undefined) ?? '' };
/** A sidecar is a container, or an init container that goes on running. */
const holdsProxy = function (podSpec) { return [...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(podSpec, 'containers'), ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(podSpec, 'initContainers')].some((container) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(container, 'name') === 'istio-proxy') };
const runsProxy = function (pod) { return holdsProxy((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(pod.content, 'spec')) };
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
const injectionOf = function (space, labels, annotations) {
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
/** Istio's own injection and ambient rules, on labels (istio-semantics \u00a72; charts' webhook, ambient enrolment). */
const findProxies = function (state) {
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
const revisionOfNamespace = function (state, namespace) { return findProxies(state).ofLabels(namespace, {}).revision };


/***/ }),

/***/ 59960:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
const meshConfigName = function (revision) { return revision === defaultRevision ? 'istio' : `istio-${revision}` };
/** The ConfigMaps of MeshConfig, each with its revision. */
const mapsOf = function (state, root) { return (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOfKindName */ .jO)(state, 'ConfigMap')
    .filter(({ key, content }) => (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeshConfig */ .Sl)(key.group, key.kind, key.name) &&
    key.namespace === root &&
    typeof (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(content, 'data'), 'mesh') === 'string')
    .map((object) => [object.key.name === 'istio' ? defaultRevision : object.key.name.slice('istio-'.length), object]) };
/**
 * The same of installations, where they alone say it: a ConfigMap that was read is what istiod reads, and of two
 * installations nobody knows which one counts.
 */
const installedOf = function (state, root, known) {
    const installed = (0,_installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_4__/* .installedMeshConfigs */ .Po)(state).filter((config) => config.root === root && !known.has(config.revision));
    return installed
        .filter(({ revision }) => installed.filter((other) => other.revision === revision).length === 1)
        .map(({ revision, map }) => [revision, map]);
};
/** The MeshConfigs of a state by revision: the default one, then the others in order. */
const meshConfigs = function (state, root) {
    const maps = mapsOf(state, root);
    const installed = installedOf(state, root, new Set(maps.map(([revision]) => revision)));
    return new Map([...maps, ...installed].sort(([left], [right]) => Number(right === defaultRevision) - Number(left === defaultRevision) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH)(left, right)));
};
/** Whether the MeshConfig in an installation is the one that counts wherever the installation is. */
const isReadMeshConfig = function (states, root, object) {
    const text = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key);
    return states.every((state) => !state.objects.some(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key) === text) ||
        [...meshConfigs(state, root).values()].some(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key) === text));
};
const labelOf = function (object, name) { return (Object.hasOwn(object.labels, name) ? object.labels[name] : undefined) ?? '' };
/**
 * The revision that a tag stands for. `istioctl tag` and the charts make a MutatingWebhookConfiguration of it, and since
 * 1.27 a Service beside it; both carry `istio.io/tag` and `istio.io/rev`. The webhook is what injects, so it counts first.
 */
const taggedRevision = function (state, root, tag) {
    const carriers = [
        ...(0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOfKindName */ .jO)(state, 'MutatingWebhookConfiguration'),
        ...(0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOfKindName */ .jO)(state, 'Service').filter(({ key }) => key.group === '' && key.namespace === root),
    ].filter((object) => labelOf(object, 'istio.io/tag') === tag && labelOf(object, 'istio.io/rev') !== '');
    const carrier = carriers.find(({ key }) => key.kind === 'MutatingWebhookConfiguration') ?? carriers[0];
    return carrier === undefined ? undefined : labelOf(carrier, 'istio.io/rev');
};
/** Revisions and tags that namespaces, workloads and gateways name, in order; never the default one. */
const namedRevisions = function (state) {
    const names = new Set();
    const naming = ['Namespace', 'Pod', 'Gateway', 'Deployment', 'StatefulSet', 'DaemonSet'];
    for (const { labels, content } of naming.flatMap((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOfKindName */ .jO)(state, kind))) {
        const template = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(content, 'spec', 'template', 'metadata', 'labels')['istio.io/rev'];
        for (const name of [Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : '', template])
            if (typeof name === 'string' && /^[a-z0-9](?:[-a-z0-9.]{0,61}[a-z0-9])?$/.test(name))
                names.add(name);
    }
    names.delete(defaultRevision);
    return [...names].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH);
};


/***/ })

};
