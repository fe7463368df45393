export const id = 2394;
export const ids = [2394,8952];
export const modules = {

/***/ 61682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ applySetId),
/* harmony export */   Cd: () => (/* binding */ isDnsLabel),
/* harmony export */   Cu: () => (/* binding */ toolingAnnotation),
/* harmony export */   EG: () => (/* binding */ applySetIdLabel),
/* harmony export */   HD: () => (/* binding */ additionalNamespacesAnnotation),
/* harmony export */   LR: () => (/* binding */ partOfLabel),
/* harmony export */   Ly: () => (/* binding */ managedByLabel),
/* harmony export */   Qi: () => (/* binding */ groupKindsAnnotation),
/* harmony export */   Uu: () => (/* binding */ applySetParentName),
/* harmony export */   aH: () => (/* binding */ provenance),
/* harmony export */   l1: () => (/* binding */ appliedAnnotation),
/* harmony export */   xg: () => (/* binding */ generatedName)
/* harmony export */ });
/* unused harmony export shortHash */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const managedByLabel = 'app.kubernetes.io/managed-by';
const partOfLabel = 'applyset.kubernetes.io/part-of';
const applySetIdLabel = 'applyset.kubernetes.io/id';
const toolingAnnotation = 'applyset.kubernetes.io/tooling';
const groupKindsAnnotation = 'applyset.kubernetes.io/contains-group-kinds';
const additionalNamespacesAnnotation = 'applyset.kubernetes.io/additional-namespaces';
/** Where meshgate says what an object is for. */
const provenance = {
    environment: 'meshgate.dev/environment',
    binding: 'meshgate.dev/binding',
    source: 'meshgate.dev/source',
};
/** Of the ApplySet parent alone: the run that wrote last, so that an older one does not write over it. */
const appliedAnnotation = 'meshgate.dev/applied';
/** Eight hexadecimal digits that stand for a value in a name. */
const shortHash = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 8);
/** RFC 1123 label: what ServiceAccounts, namespaces and, in meshgate, all generated names are. */
const isDnsLabel = (name) => /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name);
/**
 * A name of at most 63 characters: the parts joined, and a hash where there is `distinct` to tell apart, where a part
 * holds what a name may not, or where it would be too long. Different inputs never share a name unless SHA-256 does.
 */
const generatedName = (parts, distinct = '') => {
    const plain = parts.join('-');
    if (distinct === '' && isDnsLabel(plain))
        return plain;
    const hash = shortHash(JSON.stringify([parts, distinct]));
    const readable = plain
        .toLowerCase()
        .replace(/[^a-z0-9-]+/g, '-')
        .replace(/^-+/, '')
        .slice(0, 54)
        .replace(/-+$/, '');
    return readable === '' ? `x-${hash}` : `${readable}-${hash}`;
};
/** kubectl, pkg/cmd/apply/applyset.go: base64url of SHA-256 of `<name>.<namespace>.<kind>.<group>`. */
const applySetId = (name, namespace) => `applyset-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${name}.${namespace}.ConfigMap.`).digest('base64url')}-v1`;
const applySetParentName = (environment) => generatedName(['meshgate', environment]);


/***/ }),

/***/ 82834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ isOfInterestByShape),
/* harmony export */   D7: () => (/* binding */ mayHoldObjects),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   Gz: () => (/* binding */ isOfInterest),
/* harmony export */   Sl: () => (/* binding */ isMeshConfig),
/* harmony export */   c4: () => (/* binding */ mayHoldMeshObjects),
/* harmony export */   rR: () => (/* binding */ mayHoldMeshObjectsByVersion),
/* harmony export */   rl: () => (/* binding */ mustBeRead),
/* harmony export */   wV: () => (/* binding */ decidesAccess),
/* harmony export */   ys: () => (/* binding */ mayBeOfInterest)
/* harmony export */ });
/* harmony import */ var _pod_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89381);
/* harmony import */ var _stored_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19862);


/**
 * What `check` must be able to read when nobody has listed files: the kinds that decide access in the mesh, the workloads
 * and services that they select, Kubernetes' own permissions, and what gives identities, writes into what others apply, or
 * tells the API server who is who. Any other object is read where it can be: what cannot be read of those is left out.
 */
const kindsOfGroup = new Map([
    ['security.istio.io', 'all'],
    ['networking.istio.io', 'all'],
    ['extensions.istio.io', 'all'],
    ['telemetry.istio.io', 'all'],
    ['install.istio.io', 'all'],
    ['sailoperator.io', 'all'],
    ['gateway.networking.k8s.io', 'all'],
    ['rbac.authorization.k8s.io', new Set(['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'])],
    ['apps', new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'])],
    ['batch', new Set(['Job', 'CronJob'])],
    ['', new Set(['Service', 'ServiceAccount', 'Namespace', 'Pod'])],
    ['admissionregistration.k8s.io', new Set(['MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding'])],
    ['certificates.k8s.io', 'all'],
    ['apiregistration.k8s.io', 'all'],
    ['apiserver.config.k8s.io', 'all'],
    ['kubeadm.k8s.io', new Set(['ClusterConfiguration'])],
    ['config.openshift.io', new Set(['OAuth', 'Authentication', 'APIServer'])],
    ['security.openshift.io', 'all'],
    ['user.openshift.io', 'all'],
    ['iamauthenticator.k8s.aws', 'all'],
    ['spire.spiffe.io', 'all'],
    ['policy.cert-manager.io', 'all'],
    ['kyverno.io', 'all'],
    ['policies.kyverno.io', 'all'],
    ['mutations.gatekeeper.sh', 'all'],
    ['policies.kubewarden.io', 'all'],
]);
const groupOf = (apiVersion) => {
    const slash = apiVersion.indexOf('/');
    return slash === -1 ? '' : apiVersion.slice(0, slash);
};
/** The ConfigMap of MeshConfig: `istio`, or `istio-<revision>`; the injector's has the same prefix and no `mesh` in it. */
const isMeshConfig = (group, kind, name) => group === '' &&
    kind === 'ConfigMap' &&
    (name === 'istio' || (name.startsWith('istio-') && !name.startsWith('istio-sidecar-injector')));
/** What injects proxies: the template and the webhooks of Istio's injector, by the names that its charts give them. */
const isInjection = (group, kind, name) => (group === '' && kind === 'ConfigMap' && name.startsWith('istio-sidecar-injector')) ||
    (group === 'admissionregistration.k8s.io' &&
        kind === 'MutatingWebhookConfiguration' &&
        /^istio-(?:sidecar-injector|revision-tag)/.test(name));
const isOfInterest = (group, kind, name) => {
    const kinds = kindsOfGroup.get(group);
    return (kinds === 'all' || kinds?.has(kind) === true || isMeshConfig(group, kind, name) || isInjection(group, kind, name));
};
/** Whether groups and kinds that are known by words alone can be of interest; ConfigMaps and webhooks have names besides. */
const mayBeOfInterest = (hasGroup, kinds) => {
    const has = (kind) => kinds === 'any' || kinds.has(kind);
    if (hasGroup('') && has('ConfigMap'))
        return true;
    if (hasGroup('admissionregistration.k8s.io') && has('MutatingWebhookConfiguration'))
        return true;
    return [...kindsOfGroup].some(([group, allowed]) => hasGroup(group) && (allowed === 'all' ? kinds === 'any' || kinds.size > 0 : [...allowed].some(has)));
};
/** Any other kind counts where it makes pods, or sets up a mesh: known by what stands in it. No text of a Secret is looked into. */
const isOfInterestByShape = (group, kind, value) => !(group === '' && kind === 'Secret') && (0,_pod_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsMeshParts */ .k)(value);
/** Whether an object must be readable where nobody has listed files. */
const mustBeRead = (group, kind, name, value) => isOfInterest(group, kind, name) || isOfInterestByShape(group, kind, value);
// A quoted scalar can hide any letter behind an escape, or behind a line break: such a text is parsed to be sure.
const hidden = /\\(?:x[2-7]|u00[2-7]|U000000[2-7]|\r?\n)/i;
const mayHold = (text, words) => 
// UTF-16 shows none of the words; it is let through, to be refused by name.
text.startsWith('\ufffd') || text.includes('\u0000') || words.some((word) => text.includes(word)) || hidden.test(text);
/** Workloads and Services are what access is given to; their groups stand in any repository. */
const receivers = new Set(['', 'apps', 'batch']);
const decidingWords = [
    'istio',
    ...[...kindsOfGroup.keys()].filter((group) => !receivers.has(group) && !group.includes('istio')),
];
/**
 * Whether a text can hold an object that decides access by itself: Istio's, the Gateway API's, RBAC's, SPIRE's. False is
 * certain, true is not: it looks at the text alone, so that a large repository is read cheaply.
 */
const mayHoldMeshObjects = (text) => mayHold(text, decidingWords);
/** The same for any object of Kubernetes. */
const mayHoldObjects = (text) => (0,_stored_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoredElsewhere */ .M)(text) || mayHold(text, ['apiVersion', 'istio.io']);
const plainVersion = /^[a-z0-9][a-z0-9.-]*(?:\/[a-z0-9]+)?$/;
// Explicit keys, anchors and aliases: a key or its value may stand elsewhere.
const indirect = /(?:^|[\s[{,:])(?:\?\s|[&*][\w-])/m;
/**
 * The same for a text that is too large to be read, by every `apiVersion` in it: a bundle of CustomResourceDefinitions of
 * Istio mentions it on every page and holds none of its objects. False is certain: each version stands plainly, and is of a
 * group in which nothing decides access.
 */
const mayHoldMeshObjectsByVersion = (text) => {
    if (!mayHoldMeshObjects(text))
        return false;
    if (hidden.test(text) || indirect.test(text) || text.includes('\u0000') || text.includes('\ufffd'))
        return true;
    for (const { index } of text.matchAll(/apiVersion/g)) {
        const rest = text.slice(index + 'apiVersion'.length, index + 400);
        // A word of a text, or a member of a schema that has members of its own.
        if (!/^["']?\s*:/.test(rest) || /^(?:: *\r?\n +[A-Za-z]+:\s|["']?\s*:\s*\{)/.test(rest))
            continue;
        const version = /^["']?\s*:[ \t]*(?:"([^"\\\n]*)"|'([^'\n]*)'|([^\s"'#,{}[\]]+))[ \t]*(?:[\r\n,}#]|$)/.exec(rest);
        const value = version?.[1] ?? version?.[2] ?? version?.[3] ?? '';
        if (!plainVersion.test(value) || mayDecide(groupOf(value), text))
            return true;
    }
    return false;
};
/** Workloads and Services of a text that large are left out as they are where nothing of the mesh is mentioned. */
const mayDecide = (group, text) => group === ''
    ? text.includes('ConfigMap')
    : group.includes('istio') || (kindsOfGroup.has(group) && !receivers.has(group));
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

/***/ 19862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isStoredElsewhere)
/* harmony export */ });
// A pointer of Git LFS, and what git-crypt, age, OpenPGP and Ansible Vault encrypt as a whole.
const forms = [
    /^version https:\/\/git-lfs\.github\.com\/spec\//,
    /^\0GITCRYPT\0/,
    /^age-encryption\.org\/v1/,
    /^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----/,
    /^\$ANSIBLE_VAULT;/,
];
/** Whether a file stands for content that is not here, or that nobody can read without a key: it may hold anything. */
const isStoredElsewhere = (text) => forms.some((form) => form.test(text));


/***/ }),

/***/ 73776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/** A member of a parsed object, never one of its prototype: names come from hostile text. */
const member = (value, name) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
const memberAt = (value, path) => {
    let found = value;
    for (const name of path)
        found = member(found, name);
    return found;
};
/** The object at a path of names, or an empty one where there is none. */
const objectAt = (value, ...path) => {
    const found = memberAt(value, path);
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(found) ? found : nothing;
};
/** The list at a path of names, or an empty one. */
const listAt = (value, ...path) => {
    const found = memberAt(value, path);
    return Array.isArray(found) ? found : none;
};
/** The objects of the list at a path. */
const objectsAt = (value, ...path) => listAt(value, ...path).filter((item) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item));
/** The same, each with the index at which it stands. */
const indexedAt = (value, ...path) => listAt(value, ...path).flatMap((item, index) => ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item) ? [[item, index]] : []));
/** The strings of the list at a path. */
const textsAt = (value, ...path) => listAt(value, ...path).filter((item) => typeof item === 'string');
/** The string at a path, or `''`: protobuf's own default, so that missing and empty are one. */
const textAt = (value, ...path) => {
    const found = memberAt(value, path);
    return typeof found === 'string' ? found : '';
};
/** The map of strings at a path, as labels are. */
const textMapAt = (value, ...path) => {
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
const isTextMap = (object) => {
    if (Object.getPrototypeOf(object) !== null)
        return false;
    for (const name of Object.keys(object))
        if (typeof object[name] !== 'string')
            return false;
    return true;
};
/** The whole number at a path; numbers written as text count, as protobuf reads them. */
const numberAt = (value, ...path) => {
    const found = memberAt(value, path);
    if (typeof found === 'number')
        return Number.isSafeInteger(found) ? found : undefined;
    return typeof found === 'string' && /^-?\d{1,15}$/.test(found) ? Number(found) : undefined;
};


/***/ }),

/***/ 22589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ selectsLabels),
/* harmony export */   I: () => (/* binding */ canMeet)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);

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

/***/ 78100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   TL: () => (/* binding */ isSameJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** undefined: the text is no JSON. */
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/** Equal values, written in the same order. */
const isSameJson = (left, right) => {
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
        if (name === undefined || name !== others[at] || !isSameJson(left[name], right[name]))
            return false;
    }
    return true;
};


/***/ }),

/***/ 20989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ isWhollyRead),
/* harmony export */   Gv: () => (/* binding */ keyTitle),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   n1: () => (/* binding */ isKnownAbsent),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/** `group/kind/namespace/name`, unambiguous because none of the four may hold a slash. */
const keyText = (key) => `${key.group}/${key.kind}/${key.namespace}/${key.name}`;
/** For people: `AuthorizationPolicy shop/orders`. */
const keyTitle = (key) => key.namespace === '' ? `${key.kind} ${key.name}` : `${key.kind} ${key.namespace}/${key.name}`;
const narrowest = (state, group, kind, namespace) => {
    const of = (scope) => state.reads.find((read) => read.group === group && read.kind === kind && read.namespace === scope);
    return of(namespace) ?? of('*');
};
/** The status of the narrowest record for a kind and namespace. */
const readStatus = (state, group, kind, namespace) => narrowest(state, group, kind, namespace)?.status ?? 'not given';
/** Whether a cluster was asked for all objects of a kind: what is not among them does not exist. Files never tell that. */
const isWhollyRead = (state, group, kind, namespace) => {
    const read = narrowest(state, group, kind, namespace);
    return read?.status === 'complete' && read.by === undefined;
};
/** Whether an object that is not among those of a state does not exist: files of a repository say so of none but their own. */
const isKnownAbsent = (state, key) => {
    const read = narrowest(state, key.group, key.kind, key.namespace);
    return (read?.status === 'not installed' ||
        (read?.status === 'complete' && read.by !== 'files') ||
        state.absent?.has(keyText(key)) === true);
};


/***/ }),

/***/ 80936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ byCodePoint)
/* harmony export */ });
/** Order of UTF-16 code units, as RFC 8785 sorts names: the same on every machine and in every locale. */
const byCodePoint = (left, right) => (left < right ? -1 : left > right ? 1 : 0);


/***/ }),

/***/ 98952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completeOutputs: () => (/* binding */ completeOutputs),
/* harmony export */   leaveNotice: () => (/* binding */ leaveNotice)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31147);
/* harmony import */ var _review_not_judged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20267);
/* harmony import */ var _review_write_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12661);
/* harmony import */ var _write_notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95930);





const blocksOf = ({ docsBase }, { command, exitCode, problems }) => (0,_review_not_judged_js__WEBPACK_IMPORTED_MODULE_2__/* .endedBlocks */ .P)(command, exitCode, problems, docsBase);
/** What cannot be written is a warning, and the exit code stands. */
const orWarn = async ({ output }, write) => {
    try {
        await write();
    }
    catch {
        output.warning('The reports of this run could not be written.');
    }
};
/** The reports of a run that ended without a verdict: what is wrong stands in each, and none is missing. */
const leaveNotice = (place, ended) => orWarn(place, () => (0,_write_notice_js__WEBPACK_IMPORTED_MODULE_3__/* .writeNotice */ .a)(place, ended, blocksOf(place, ended)));
/**
 * Outputs of a run of the action that has told no verdict. A later step finds every output set and every file there: an empty
 * verdict would read as "nothing to say", an empty path or digest would break the step.
 */
const completeOutputs = (place, ended) => orWarn(place, async () => {
    const { output } = place;
    output.result('verdict', 'cannot prove');
    output.result('passed', String(ended.exitCode === _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.fine));
    output.result('digest', (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfRun */ .Rg)(ended.plans));
    const said = blocksOf(place, ended);
    await (0,_write_notice_js__WEBPACK_IMPORTED_MODULE_3__/* .writeNotice */ .a)(place, ended, said);
    if (ended.problems.length > 0)
        await output.summary((0,_review_write_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDocument */ .ft)(said));
});


/***/ })

};
