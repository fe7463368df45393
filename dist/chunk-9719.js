export const id = 9719;
export const ids = [9719,8952];
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
/* harmony import */ var _review_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12661);
/* harmony import */ var _write_notice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39126);





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
const leaveNotice = (place, ended) => orWarn(place, () => (0,_write_notice_js__WEBPACK_IMPORTED_MODULE_4__/* .writeNotice */ .a)(place, ended, blocksOf(place, ended)));
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
    await (0,_write_notice_js__WEBPACK_IMPORTED_MODULE_4__/* .writeNotice */ .a)(place, ended, said);
    if (ended.problems.length > 0)
        await output.summary((0,_review_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .writeDocument */ .ft)(said));
});


/***/ })

};
