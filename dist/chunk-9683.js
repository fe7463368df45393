export const id = 9683;
export const ids = [9683,8952];
export const modules = {

/***/ 61682:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
/* harmony export */   VV: () => (/* binding */ callsBinding),
/* harmony export */   aH: () => (/* binding */ provenance),
/* harmony export */   l1: () => (/* binding */ appliedAnnotation),
/* harmony export */   o$: () => (/* binding */ revokedAnnotation),
/* harmony export */   rW: () => (/* binding */ knownBindingsAnnotation),
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
/** What stands for a binding's name on objects that declared calls ask for. */
const callsBinding = 'calls';
/** Of the ApplySet parent alone: the run that wrote last, so that an older one does not write over it. */
const appliedAnnotation = 'meshgate.dev/applied';
/** Of the ApplySet parent alone: names of the bindings that the environment has had, so that a misspelt one is told from one that is gone. */
const knownBindingsAnnotation = 'meshgate.dev/known-bindings';
/** Of the ApplySet parent alone: bindings that `revoke` took back, each with the run that did; "*" is the whole environment. */
const revokedAnnotation = 'meshgate.dev/revoked';
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
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 90661:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ mayHoldKind),
/* harmony export */   BT: () => (/* binding */ holdsAnything),
/* harmony export */   BV: () => (/* binding */ mayHold),
/* harmony export */   D9: () => (/* binding */ mayHoldPolicy),
/* harmony export */   FF: () => (/* binding */ networkKind),
/* harmony export */   Sm: () => (/* binding */ mayHoldPolicyOfIstio),
/* harmony export */   XR: () => (/* binding */ mayHoldNetworkPolicy),
/* harmony export */   aZ: () => (/* binding */ holdsNothing),
/* harmony export */   bT: () => (/* binding */ mayCount)
/* harmony export */ });
/* harmony import */ var _interest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82834);
/* harmony import */ var _stored_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19862);


const holdsNothing = { groups: new Set(), kinds: new Set(), namespaces: new Set() };
const holdsAnything = { groups: 'any', kinds: 'any', namespaces: 'any' };
// A quoted scalar can hide any letter behind an escape, or behind a line break.
const hidden = /\\(?:x[2-7]|u00[2-7]|U000000[2-7]|\r?\n)/i;
// A key that is written as `? key`, whose value stands on another line.
const explicitKey = /(?:^|[\s[{,])\?\s/m;
/** Lines that a program puts objects in place of: nothing of what comes is written here. */
const wholeObjects = [
    // Go templates that print something at the start of a line, but for what only indents a part of an object.
    /^[ \t]*(?:-[ \t]+)?\{\{-?[ \t]*(?!-?[ \t]*(?:if|range|with|end|else|define|fail|\/\*|\$\w+[ \t]*:?=)|[^}\n]*\bn?indent[ \t]+[1-9])/m,
    /\{%-?[ \t]*(?:include|import|extends|block|call|macro|from)\b/,
    /^[ \t]*(?:-[ \t]+)?\$\{[^}\n]*\}[ \t]*$/m,
    /^---[ \t]*#@/m,
    /#@[ \t]*template\.replace\(/,
];
/** A value that stands plainly behind its key. */
// A quoted key needs no space behind its colon, as in JSON.
const plain = /^(?:["']\s*:\s*|[ \t]*:[ \t]+)(?:"([\w./-]+)"|'([\w./-]+)'|([\w][\w./-]*))[ \t]*(?=[\r\n,}#]|$)/;
// The key is a property of a schema, or a mapping of its own.
const mapping = /^["']?[ \t]*:(?:[ \t]*(?:#[^\n]*)?\r?\n[ \t]+["']?[A-Za-z$][\w$]*["']?[ \t]*:(?:\s|$)|[ \t]*\{(?!\{))/;
/** Every value of a key, wherever it stands. */
const valuesOf = (text, key) => {
    const values = new Set();
    for (const { index } of text.matchAll(new RegExp(`(?<![\\w.-])${key}(?=["']\\s*:|[ \\t]*:(?:\\s|$))`, 'g'))) {
        const rest = text.slice(index + key.length, index + key.length + 300);
        if (mapping.test(rest))
            continue;
        const found = plain.exec(rest);
        const value = found?.[1] ?? found?.[2] ?? found?.[3];
        if (value === undefined)
            return 'any';
        values.add(value);
    }
    return values;
};
const groupsOf = (versions) => versions === 'any'
    ? 'any'
    : new Set([...versions].map((version) => (version.includes('/') ? version.slice(0, version.indexOf('/')) : '')));
/** The namespace in the metadata of a document, in block style or on one line. */
const namespaceOf = (document) => {
    const line = /^metadata:[ \t]*\{([^{}\n]*)\}[ \t]*\r?$/m.exec(document)?.[1];
    if (line !== undefined)
        return /(?:^|,)[ \t]*namespace:[ \t]+["']?([a-z0-9-]+)["']?[ \t]*(?=,|$)/.exec(line)?.[1];
    const metadata = /^metadata:[ \t]*\r?\n((?:[ \t]+[^\n]*\n?|[ \t]*\r?\n)+)/m.exec(document)?.[1] ?? '';
    return /^[ \t]+namespace:[ \t]+["']?([a-z0-9](?:[a-z0-9-]*[a-z0-9])?)["']?[ \t]*(?:#.*)?\r?$/m.exec(metadata)?.[1];
};
const namespacesOf = (text) => {
    const documents = text.split(/^---(?=\s|$)/m).filter((one) => one.includes('apiVersion') || one.includes('kind'));
    const found = documents.map(namespaceOf);
    return found.length === 0 || found.includes(undefined) ? 'any' : new Set(found.flatMap((one) => one ?? []));
};
/**
 * What a text may hold. A text in UTF-16 or another encoding shows its words once what is no character is left out.
 */
const mayHold = (text) => {
    if ((0,_stored_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoredElsewhere */ .M)(text))
        return holdsAnything;
    const words = text.replaceAll(/[\0\ufffd]/g, '');
    if (!words.includes('apiVersion') && !words.includes('kind') && !hidden.test(words))
        return wholeObjects.some((form) => form.test(words)) ? holdsAnything : holdsNothing;
    const isAny = hidden.test(words) || explicitKey.test(words) || wholeObjects.some((form) => form.test(words));
    const kinds = isAny ? 'any' : valuesOf(words, 'kind');
    return {
        groups: isAny ? 'any' : groupsOf(valuesOf(words, 'apiVersion')),
        kinds,
        namespaces: isAny ? 'any' : namespacesOf(words),
        ...(kinds === 'any' && words.includes('NetworkPolicy') ? { networkPolicy: true } : {}),
    };
};
const includes = (words, word) => words === 'any' || words.has(word);
/** Whether an object of this kind may be there. */
const mayHoldKind = ({ groups, kinds }, group, kind) => includes(groups, group) && includes(kinds, kind);
/** Whether any of it may be of a kind that counts. */
const mayCount = (holds) => holds.meshParts === true || (0,_interest_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeOfInterest */ .ys)((group) => includes(holds.groups, group), holds.kinds);
/** Kubernetes' NetworkPolicy, and what Cilium, Calico, Antrea and the network's administrators call theirs; a staged one decides nothing. */
const networkKind = /^(?!Staged)[A-Za-z]*NetworkPolicy$/;
/** Whether its words name a policy of the network, for one of these namespaces or for all. */
const mayHoldNetworkPolicy = ({ kinds, namespaces, networkPolicy }, asked) => (kinds === 'any' ? networkPolicy === true : [...kinds].some((kind) => networkKind.test(kind))) &&
    (namespaces === 'any' || [...namespaces].some((one) => one === '' || asked.has(one)));
/** What may refuse a request in a mesh. */
const ofIstio = [
    ['security.istio.io', 'AuthorizationPolicy'],
    ['security.istio.io', 'PeerAuthentication'],
    ['security.istio.io', 'RequestAuthentication'],
    ['networking.istio.io', 'EnvoyFilter'],
    ['extensions.istio.io', 'WasmPlugin'],
];
/** Groups and kinds that say themselves who may do what. */
const policies = [
    ...ofIstio,
    ['rbac.authorization.k8s.io', 'Role'],
    ['rbac.authorization.k8s.io', 'RoleBinding'],
    ['rbac.authorization.k8s.io', 'ClusterRole'],
    ['rbac.authorization.k8s.io', 'ClusterRoleBinding'],
];
const mayHoldPolicy = (holds) => policies.some(([group, kind]) => mayHoldKind(holds, group, kind));
const mayHoldPolicyOfIstio = (holds) => ofIstio.some(([group, kind]) => mayHoldKind(holds, group, kind));


/***/ }),

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
const pointerPart = (part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1');


/***/ }),

/***/ 19862:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
    ].sort((left, right) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H)(left.namespace, right.namespace) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H)(left.account ?? '', right.account ?? ''));
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

/***/ 97523:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listNames)
/* harmony export */ });
/** `a, b, c and 4 more`: the first names, and how many are left out. */
const listNames = (names, most) => {
    const left = names.length - most;
    return `${names.slice(0, most).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
};


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
/* harmony import */ var _review_write_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12661);
/* harmony import */ var _write_notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39126);





const blocksOf = ({ docsBase }, { command, exitCode, problems }) => (0,_review_not_judged_js__WEBPACK_IMPORTED_MODULE_2__/* .endedBlocks */ .PP)(command, exitCode, problems, docsBase);
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
