export const id = 2739;
export const ids = [2739];
export const modules = {

/***/ 38886:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   withdraw: () => (/* binding */ withdraw)
/* harmony export */ });
/* harmony import */ var _speak_withdraw_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5634);
/* harmony import */ var _command_line_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70578);
/* harmony import */ var _command_line_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21690);



/** `meshgate withdraw`: what is left to do for a job that was cancelled or died before it had a verdict. */
const withdraw = async (run) => {
    const reason = 'the run was cancelled or failed before it could say why';
    await (0,_speak_withdraw_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .withdrawVerdict */ .g)(run, { problems: [], reason, olderOnly: true });
    return (0,_command_line_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .fine */ .Bs)();
};
const command = (0,_command_line_command_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .NB)({
    flags: { ..._command_line_command_js__WEBPACK_IMPORTED_MODULE_1__/* .inputFlags */ .eJ, ..._command_line_command_js__WEBPACK_IMPORTED_MODULE_1__/* .folderFlags */ .Ws },
    read: () => undefined,
    run: async ({ job }) => withdraw(await job()),
    help: `meshgate withdraw: takes an older verdict back where a job ended before it had one

  after_script:
    - test "$CI_JOB_STATUS" = success || meshgate withdraw

A job that was cancelled or died leaves the comment about an older commit as it stood; this rewrites it to "not judged". A comment
about the job's own commit is left alone, so it may follow every run that failed. The check component does it by itself, and the
GitHub Action in its post step. Give it the inputs of the \`check\` that it follows: they name the comment.

  --environment NAME    as for check
  --config FILE         as for check
  --before, --after     as for check
  --json                one object on stdout
`,
});


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
/* harmony export */   KS: () => (/* binding */ mayHoldName),
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
const escaped = /\\(?:x[2-7]|u00[2-7]|U000000[2-7])/i;
const broken = /\\\r?\n[ \t]*/g;
const isHidden = (text) => escaped.test(text) || text.search(broken) >= 0;
/** Whether the keys of an object may be there; a line break that a scalar leaves out parts no word of one. */
const hasKeys = (text) => /apiVersion|kind/.test(text) || escaped.test(text) || /apiVersion|kind/.test(text.replaceAll(broken, ''));
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
    if (!hasKeys(words))
        return wholeObjects.some((form) => form.test(words)) ? holdsAnything : holdsNothing;
    const isAny = isHidden(words) || explicitKey.test(words) || wholeObjects.some((form) => form.test(words));
    const kinds = isAny ? 'any' : valuesOf(words, 'kind');
    return {
        groups: isAny ? 'any' : groupsOf(valuesOf(words, 'apiVersion')),
        kinds,
        namespaces: isAny ? 'any' : namespacesOf(words),
        ...(kinds === 'any' && words.includes('NetworkPolicy') ? { networkPolicy: true } : {}),
    };
};
/** Whether an object of this name may be there; a name that is filled in is any. */
const mayHoldName = (text, name) => {
    if ((0,_stored_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoredElsewhere */ .M)(text))
        return true;
    const words = text.replaceAll(/[\0\ufffd]/g, '');
    if (isHidden(words) || explicitKey.test(words) || wholeObjects.some((form) => form.test(words)))
        return true;
    return valuesOf(words, 'name') === 'any' || words.includes(name);
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



const write = (value) => {
    if (Array.isArray(value))
        return `[${value.map(write).join(',')}]`;
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return JSON.stringify(value);
    const names = Object.keys(value).sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .HH);
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
/** Of Istio's own objects nobody reads other labels and annotations than Istio's: which control plane takes them, and how. */
const askedOfMesh = (object) => {
    if (!object.key.group.endsWith('.istio.io'))
        return asked(object);
    const ofIstio = (texts) => Object.fromEntries(Object.entries(texts).filter(([name]) => name.includes('istio.io')));
    return [object.content['spec'] ?? null, ofIstio(object.labels), ofIstio(object.annotations)];
};
/** Digest of what an object asks a mesh for: `spec`, and labels and annotations that count, not where or when it was read. */
const objectDigest = (object) => {
    const known = seen.get(object);
    if (known !== undefined)
        return known;
    const digest = digestOf(askedOfMesh(object));
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

/***/ 88142:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ReviewForbidden)
/* harmony export */ });
/** Thrown by an adapter where the token may not do it; `remedy` names the permission or the token that can. */
class ReviewForbidden extends Error {
    name = 'ReviewForbidden';
    remedy;
    constructor(message, remedy) {
        super(message);
        this.remedy = remedy;
    }
}


/***/ }),

/***/ 80468:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ withoutRun),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

const opening = '<!-- meshgate:v1 ';
const closing = ' -->';
/** JSON that cannot end an HTML comment (`-->`, `--!>`) nor look like markup: these characters exist in strings only. */
const inertJson = (value) => JSON.stringify(value).replace(/--|[<>&\u2028\u2029]/g, (text) => [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''));
const writeMarker = ({ key, head, run, details }) => `${opening}${inertJson({ ...details, key, head, run: run.id, attempt: run.attempt })}${closing}`;
/** Reads the first line of a comment; undefined where it is no marker of this version. */
const readMarker = (body) => {
    const line = (body.split('\n', 1)[0] ?? '').trimEnd();
    if (!line.startsWith(opening) || !line.endsWith(closing))
        return undefined;
    const value = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(line.slice(opening.length, -closing.length));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return undefined;
    const { key, head, run, attempt, ...details } = value;
    if (typeof key !== 'string' || typeof head !== 'string' || typeof run !== 'string' || typeof attempt !== 'number') {
        return undefined;
    }
    if (!/^\d{1,20}$/.test(run) || !Number.isSafeInteger(attempt))
        return undefined;
    return { key, head, run: { id: run, attempt }, details };
};
/** Whether one run started after another. */
const isLater = (one, other) => {
    const difference = BigInt(one.id) - BigInt(other.id);
    return difference === 0n ? one.attempt > other.attempt : difference > 0n;
};
/** The comment without what changes from run to run: two comments that say the same are equal in it. */
const withoutRun = (body) => {
    const text = body.replaceAll('\r\n', '\n').trimEnd();
    const marker = readMarker(text);
    if (marker === undefined)
        return text;
    const rest = text.indexOf('\n');
    return writeMarker({ ...marker, run: { id: '0', attempt: 0 } }) + (rest === -1 ? '' : text.slice(rest));
};


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





const problemLine = (problem, docsBase) => {
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
const problemList = (problems, docsBase) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(problems, 10, (problem) => problemLine(problem, docsBase));
/** What has a verdict of access; of what others did before they failed, `not judged` would say that it was nothing. */
const judging = new Set(['check', 'plan', 'apply', 'drift']);
/** A run of a command that has no verdict to show, or did not come to one: how it ended, and where to look. */
const endedBlocks = (command, exitCode, problems, docsBase) => [
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(exitCode === _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.fine
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `✅ ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('ended well')}: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(command, 40)} has no verdict; the job log has what it did.`
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(judging.has(command) ? '❓' : '⛔')} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(judging.has(command) ? 'not judged' : 'did not end well')}: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(command, 40)} ended with exit code ${exitCode}; the job log has what it did before.`),
    ...problemList(problems, docsBase),
];
/** Above plans that were shown and not written: their own first line would read as if the run had ended well. */
const refusedBlocks = ({ refused, docsBase }) => refused === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(refusedLine(refused, docsBase)), ...problemList(refused, docsBase)];
/** `refused, nothing written`, with the codes and the exit code of the first. */
const refusedLine = (refused, docsBase) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⛔ ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('refused, nothing written')}`,
    ...[...new Set(refused.map(({ code }) => code))].slice(0, 5).map((code) => [(0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .codeLink */ .U1)(code, docsBase)]),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `exit code ${_errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[refused[0].code].exit}`,
], ' · ');
/** What the platform shows beside the comment; a run that was cancelled has a state that only the platform knows. */
const stateOf = ([first]) => first === undefined
    ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('The check did not finish.')}`
    : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('The check is red')} (exit code ${_errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[first.code].exit}) until this is fixed.`;
/** What stands in the comment when a run ends before there is a plan, so that no older verdict stands under a newer head. */
const notJudgedBlocks = (problems, meta) => [
    // Two folders have no commit.
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(meta.head === ''
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `❓ ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('not judged')}`
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `❓ ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('not judged at HEAD')} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(meta.head, 80)}`),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${stateOf(problems)} This run ended before there was a verdict, and nothing was written.`),
    ...(problems.length === 0
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the run was cancelled or failed before it could say why`], 1, (line) => line)
        : problemList(problems, meta.docsBase)),
    ...(meta.base === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Base was ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(meta.base, 80)}.`)]),
    ...(meta.runUrl === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The job: ${(0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .platformLink */ .iz)('run', meta.runUrl)}.`)]),
];


/***/ }),

/***/ 57007:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ withdrawComment),
/* harmony export */   oQ: () => (/* binding */ answered),
/* harmony export */   p8: () => (/* binding */ publishComment),
/* harmony export */   xI: () => (/* binding */ reservedCharacters)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _ports_review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88142);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81729);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80468);
/* harmony import */ var _write_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12661);





/** Characters that a renderer leaves free for the hidden first line and a line about a replaced comment. */
const reservedCharacters = 2000;
/** Each round ends in a fresh look at the comments; two racing runs settle in three. */
const rounds = 8;
/**
 * Creates or updates the one comment of a key. It is found by marker and own author; the oldest stays, own duplicates
 * are removed, and nothing is written that stands already. A run whose head is no longer the tip, or that was overtaken
 * by a later run at the same head, leaves the newer word alone.
 */
const publishComment = (review, comment) => answered(() => settle(review, comment, comment.body, comment.details ?? {}, comment.whenAbsent === 'keep' ? 'publish quietly' : 'publish'));
/** Rewrites a standing comment to *not judged at HEAD*, so that no old verdict stands under a newer commit. */
const withdrawComment = (review, withdrawal) => answered(() => settle(review, withdrawal, withdrawal.body ?? notJudged(withdrawal.headSha, withdrawal.reason), { judged: false }, withdrawal.olderOnly === true ? 'withdraw older' : 'withdraw'));
/** What a platform refuses, or does not answer, is a publication too: a display never ends a run. */
const answered = async (work) => {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _ports_review_js__WEBPACK_IMPORTED_MODULE_1__/* .ReviewForbidden */ .u)
            return { kind: 'forbidden', message: error.message, remedy: error.remedy };
        if (error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P)
            return { kind: 'failed', problem: error.problems[0] };
        throw error;
    }
};
const notJudged = (headSha, reason) => (0,_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMarkdown */ .pW)([
    (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)([(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `meshgate: not judged at ${headSha}`)]),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The run for this commit ended before it had a verdict; any older verdict is withdrawn.`),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)(reason.split('\n')),
]);
/**
 * The loop compares what stands with what should stand and takes one step at a time, looking again after each write.
 * No platform offers a conditional write, so the look afterwards is what repairs a race: whoever looks last sees all
 * comments, and all runs agree on which text wins (newest head, then latest run) and which comment carries it (the oldest).
 */
const settle = async (review, address, body, details, manner) => {
    const self = await review.self();
    const fixed = new Set();
    let wrote;
    // A list may lag behind a write for a moment; without this, a second comment would be created.
    let created;
    for (let round = 0; round < rounds; round += 1) {
        const listed = withComment(await review.list(), created);
        const standing = marked(listed, address.key).filter(({ comment }) => comment.author === self && !fixed.has(comment.id));
        const [keeper] = standing;
        const text = compose(review, address, body, details, replaced(listed, address.key, keeper));
        if ((await review.currentHead()) !== address.headSha) {
            if (wrote !== undefined)
                await stepBack(review, address, standing);
            return { kind: 'superseded', by: 'newer head' };
        }
        const withdrawing = manner === 'withdraw' || manner === 'withdraw older';
        if (manner === 'withdraw older' && wrote === undefined && keeper?.marker.head === address.headSha)
            return { kind: 'unchanged', id: keeper.comment.id };
        const later = latest(standing, address);
        const wanted = later?.comment.body ?? text;
        if (keeper === undefined) {
            if (withdrawing || (manner === 'publish quietly' && fixed.size === 0))
                return { kind: 'absent' };
            created = await review.create(wanted);
            wrote = 'created';
        }
        else if ((0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutRun */ .Mr)(keeper.comment.body) !== (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutRun */ .Mr)(wanted)) {
            const changed = await tryEdit(fixed, keeper, () => review.update(keeper.comment.id, wanted));
            if (changed)
                wrote ??= 'updated';
            else if (withdrawing)
                throw cannotWithdraw();
        }
        else if (standing.length > 1) {
            for (const duplicate of standing.slice(1)) {
                await tryEdit(fixed, duplicate, () => review.remove(duplicate.comment.id));
                if (created?.id === duplicate.comment.id)
                    created = undefined;
            }
        }
        else if (later !== undefined) {
            return { kind: 'superseded', by: 'later run' };
        }
        else {
            return { kind: wrote ?? 'unchanged', id: keeper.comment.id };
        }
    }
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'REVIEW_FAILED',
        message: 'the comment keeps changing while it is written',
        expected: `no other writer within ${rounds} rounds`,
        received: 'another one each time',
        remedy: 'Let one run at a time write: on GitHub `concurrency`, on GitLab `resource_group`.',
    });
};
const withComment = (listed, comment) => comment === undefined || listed.some(({ id }) => id === comment.id) ? listed : [...listed, comment];
const marked = (comments, key) => comments.flatMap((comment) => {
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .readMarker */ .t7)(comment.body);
    return marker?.key === key ? [{ comment, marker }] : [];
});
/** A standing comment about the same head by a later run; its text wins. */
const latest = (standing, { headSha, run }) => standing
    .filter(({ marker }) => marker.head === headSha && (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isLater */ .d8)(marker.run, run))
    .reduce((best, owned) => (best === undefined || (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isLater */ .d8)(owned.marker.run, best.marker.run) ? owned : best), undefined);
/**
 * Older comments with our marker that this run cannot edit: another author's, or refused before. The marker can be
 * planted by anybody (attack C08), so such a comment is named and left alone.
 */
const replaced = (listed, key, keeper) => {
    const ids = marked(listed, key).map(({ comment }) => comment.id);
    return keeper === undefined ? ids : ids.slice(0, ids.indexOf(keeper.comment.id));
};
const compose = (review, { key, headSha, run }, body, details, older) => {
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .writeMarker */ .en)({ key, head: headSha, run, details });
    const note = older.length === 0
        ? ''
        : `${(0,_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .writeLine */ ._r)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `This replaces ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(older.length === 1 ? 'an older comment' : 'older comments')} that this run cannot edit: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(older.slice(0, 5).map((id) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(id)]), ', ')}.`)}\n\n`;
    const text = `${marker}\n${note}${body}`;
    if (text.length <= review.limit)
        return text;
    const bare = `${marker}\n${body}`;
    if (bare.length <= review.limit)
        return bare;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'REVIEW_TOO_LONG',
        message: 'the comment is longer than the platform takes',
        expected: `at most ${review.limit} characters`,
        received: `${bare.length}`,
        remedy: 'Read the job summary or the report file, which hold everything, or compare fewer environments in one job.',
    });
};
/** False where this comment cannot be edited by this token; it is then left out of account. */
const tryEdit = async (fixed, owned, edit) => {
    try {
        await edit();
        return true;
    }
    catch (error) {
        if (!(error instanceof _ports_review_js__WEBPACK_IMPORTED_MODULE_1__/* .ReviewForbidden */ .u))
            throw error;
        fixed.add(owned.comment.id);
        return false;
    }
};
/**
 * The head moved while this run wrote. A second comment that it made beside an older one goes. Where its text stands in
 * the oldest one, it may have overwritten the newer run's, which cannot be brought back from here: the comment then says
 * that it is about an older commit, and the newer run, if it still looks, puts its own text there.
 */
const stepBack = async (review, address, standing) => {
    const own = standing.find(({ marker }) => marker.head === address.headSha && marker.run.id === address.run.id && marker.run.attempt === address.run.attempt);
    if (own === undefined)
        return;
    const gone = new Set();
    if (own !== standing[0]) {
        await tryEdit(gone, own, () => review.remove(own.comment.id));
        return;
    }
    const newer = await review.currentHead();
    const reason = `A newer commit came while the verdict on ${address.headSha} was written. See the newer commit's own run.`;
    const text = compose(review, address, notJudged(newer, reason), { judged: false }, []);
    await tryEdit(gone, own, () => review.update(own.comment.id, text));
};
const cannotWithdraw = () => new _ports_review_js__WEBPACK_IMPORTED_MODULE_1__/* .ReviewForbidden */ .u('the standing comment cannot be edited by this token', 'Use the token that wrote it, or remove the old comment by hand: it is about an older commit.');


/***/ }),

/***/ 27853:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ commentKey)
/* harmony export */ });
/** Names the comment of a job: two jobs with other inputs have comments of their own. */
const commentKey = ({ config, environment, before, after }) => [
    config,
    environment ?? 'all',
    ...(before === undefined ? [] : [before]),
    ...(after === undefined ? [] : [after]),
].join(' ');


/***/ }),

/***/ 79798:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sayPublication)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47369);

/** One line about a comment or an issue, where there is something to say. It never changes the exit code. */
const sayPublication = (output, published, noun = 'Comment') => {
    switch (published.kind) {
        case 'created':
        case 'updated':
            return output.info(`${noun} ${published.kind}.`);
        case 'unchanged':
        case 'absent':
            return;
        case 'superseded':
            return output.info(`The ${noun.toLowerCase()} belongs to a ${published.by}; this run leaves it.`);
        case 'forbidden':
            return output.info(`No ${noun.toLowerCase()}: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .e)(published.message)} ${published.remedy}`);
        case 'failed':
            return output.warning(`No ${noun.toLowerCase()}: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .e)(published.problem.message)} ${published.problem.remedy}`);
    }
};


/***/ }),

/***/ 47369:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sentence)
/* harmony export */ });
/** A message as a sentence, whether or not it ends with a full stop itself. */
const sentence = (message) => `${message.replace(/\.$/, '')}.`;


/***/ }),

/***/ 5634:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ notJudged),
/* harmony export */   g: () => (/* binding */ withdrawVerdict)
/* harmony export */ });
/* harmony import */ var _review_not_judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20267);
/* harmony import */ var _review_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57007);
/* harmony import */ var _review_write_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12661);
/* harmony import */ var _comment_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27853);
/* harmony import */ var _say_publication_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79798);





/**
 * Rewrites the comment of the merge request to *not judged*. With `olderOnly`, one about this commit stays: a run that got so
 * far has said what there is to say. Missing rights are told and change nothing.
 */
const withdrawVerdict = async (run, { problems, ...how }) => {
    const { context, output } = run;
    const { mergeRequest } = context;
    const review = mergeRequest === undefined ? undefined : await run.review();
    if (review === undefined || mergeRequest === undefined)
        return;
    const published = await (0,_review_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .withdrawComment */ .SE)(review, {
        key: (0,_comment_key_js__WEBPACK_IMPORTED_MODULE_3__/* .commentKey */ .T)(run.inputs),
        headSha: mergeRequest.headSha,
        run: context.run,
        body: (0,_review_write_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDocument */ .ft)(notJudged(run, problems)),
        ...how,
    });
    (0,_say_publication_js__WEBPACK_IMPORTED_MODULE_4__/* .sayPublication */ .Q)(output, published);
};
/** The comment of a run without a verdict. */
const notJudged = ({ context, docsBase }, problems) => (0,_review_not_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .notJudgedBlocks */ .rr)(problems, {
    head: context.mergeRequest?.headSha ?? context.sha,
    ...(context.run.url === '' ? {} : { runUrl: context.run.url }),
    docsBase,
});


/***/ })

};
