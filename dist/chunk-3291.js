export const id = 3291;
export const ids = [3291];
export const modules = {

/***/ 9867:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ bindsAccount),
/* harmony export */   U6: () => (/* binding */ namespacesBinding),
/* harmony export */   Yf: () => (/* binding */ bindingTellsApart),
/* harmony export */   dY: () => (/* binding */ bindingKinds)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);

/** Kinds of `rbac.authorization.k8s.io` that give a role to somebody. */
const bindingKinds = ['RoleBinding', 'ClusterRoleBinding'];
/** Whether a binding names a ServiceAccount, by itself or as the user that it is; one without a namespace may mean any. */
const bindsAccount = function ({ content }, { namespace, name }) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(content, 'subjects').some((subject) => {
    const [kind, subjectName] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'kind'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'name')];
    if (kind === 'User')
        return subjectName === `system:serviceaccount:${namespace}:${name}`;
    return kind === 'ServiceAccount' && subjectName === name && ['', namespace].includes((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'namespace'));
}) };
/** Whether a binding gives to one account what it does not give to another. */
const bindingTellsApart = function (binding, one, other) {
    const binds = (account) => bindsAccount(binding, account) || bindsNamespace(binding, account.namespace);
    return binds(one) !== binds(other);
};
/** Every account of a namespace is in a group of its own. */
const bindsNamespace = function ({ content }, namespace) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(content, 'subjects').some((subject) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'kind') === 'Group' && (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'name') === `system:serviceaccounts:${namespace}`) };
/** Namespaces that a binding writes beside an account of this name. */
const namespacesBinding = function ({ content }, name) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(content, 'subjects').flatMap((subject) => {
    const [kind, subjectName] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'kind'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'name')];
    const [, space = '', account] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(subjectName) ?? [];
    if (kind === 'User')
        return account === name ? [space] : [];
    const namespace = kind === 'ServiceAccount' && subjectName === name ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'namespace') : '';
    return namespace === '' ? [] : [namespace];
}) };


/***/ }),

/***/ 247:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isLabelOfIstio)
/* harmony export */ });
/** A label by which proxies are decided. */
const isLabelOfIstio = function (label) { return /^istio-injection$|(?:^|\.)istio\.io\//.test(label) };


/***/ }),

/***/ 95102:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isNamedAccount),
/* harmony export */   AK: () => (/* binding */ saysAccountApart),
/* harmony export */   JE: () => (/* binding */ saysNamedAccount),
/* harmony export */   YV: () => (/* binding */ namesToken),
/* harmony export */   xV: () => (/* binding */ textSaysOtherAccount)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46799);
/* harmony import */ var _binds_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9867);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _names_account_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15455);





const found = new WeakMap();
const namingIn = function (state) {
    let naming = found.get(state);
    if (naming === undefined) {
        naming = {
            values: (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, 'security.istio.io', 'AuthorizationPolicy').flatMap((policy) => (0,_names_account_js__WEBPACK_IMPORTED_MODULE_3__/* .sourcesOf */ .u0)(policy).map((value) => ({ value, namespace: policy.key.namespace }))),
            bindings: _binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingKinds */ .dY.flatMap((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, 'rbac.authorization.k8s.io', kind)),
        };
        found.set(state, naming);
    }
    return naming;
};
/** Whether a rule or a binding names an account of this name, in a namespace that the value itself says or in this one. */
const isNamedAccount = function (states, { namespace, name }) { return states.map(namingIn).some(({ values, bindings }) => bindings.some((binding) => (0,_binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .bindsAccount */ .KR)(binding, { namespace, name })) ||
    values.some(({ value, namespace: place }) => 
    // An object may lead to pods in another namespace than its own.
    [namespace, /\/ns\/([^/]+)\/sa\//.exec(value)?.[1] ?? '', value.split('/')[0] ?? ''].some((space) => (0,_names_account_js__WEBPACK_IMPORTED_MODULE_3__/* .namesAccount */ .IQ)(value, place, { namespace: space, name })))) };
/** Whether any rule or binding names an account alone: a text that another program fills in may name it. */
const namesAny = function (states) { return states
    .map(namingIn)
    .some(({ values, bindings }) => values.some(({ value }) => !/^\*$|\/ns\/[^/]+(?:\/sa)?\/\*$/.test(value)) ||
    bindings.some(({ content }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(content, 'subjects').some((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'kind') === 'ServiceAccount'))) };
/** What a program fills in later: Argo Workflows, Tekton, Helm, envsubst. */
const isFilledIn = function (text) { return /\{\{|\$\(|\$\{/.test(text) };
/** The name in `name`, `namespace/name`, `system:serviceaccount:namespace:name`, or an identity. */
const nameIn = function (text) { return text.split(/[/:]/).at(-1) ?? '' };
/** Whether a value that says an account says one that a rule or a binding names. */
const saysNamedAccount = function (states, value, namespace) {
    if (Array.isArray(value))
        return value.some((one) => saysNamedAccount(states, one, namespace));
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value))
        return saysNamedAccount(states, (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'name'), namespace);
    if (typeof value !== 'string' || value === '')
        return false;
    return isFilledIn(value) ? namesAny(states) : isNamedAccount(states, { namespace, name: nameIn(value) });
};
/** Whether a rule or a binding may tell the account that a value says from one of its name in another of these namespaces. */
const saysAccountApart = function (states, value, namespace, formerly) {
    const text = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value) ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'name') : value;
    if (formerly.length === 0 || typeof text !== 'string')
        return false;
    const pairs = formerly.map((space) => [space, namespace].map((one) => ({ namespace: one, name: nameIn(text) })));
    return states.some((state) => pairs.some(([from, to]) => {
        if (from === undefined || to === undefined)
            return false;
        return ((0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, 'security.istio.io', 'AuthorizationPolicy').some((one) => (0,_names_account_js__WEBPACK_IMPORTED_MODULE_3__/* .policyTellsApart */ .P7)(one, from, to)) || namingIn(state).bindings.some((one) => (0,_binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingTellsApart */ .Yf)(one, from, to)));
    }));
};
/** `serviceAccount: a`, `"serviceAccountName":"a"`, `driver.serviceAccount=a`, `--service-account a`, and identities. */
const inText = /(?:service[-_.]?account(?:[-_.]?name)?["'\\]*(?:\s*[:=]\s*|\s+)["'\\]*|spiffe:\/\/[^\s"'/]+\/ns\/[^\s"'/]+\/sa\/)([^\s"'\\,;&}\]]+)/gi;
const accountsIn = function (text) { return new Set(typeof text === 'string' ? [...text.matchAll(inText)].map(([, name = '']) => name) : []) };
/** Whether a text that holds more than an account says one that a rule or a binding names, and did not, or says it no more. */
const textSaysOtherAccount = function (states, [before, after], namespace) {
    const [old, now] = [accountsIn(before), accountsIn(after)];
    return [...old, ...now].some((name) => old.has(name) !== now.has(name) && saysNamedAccount(states, name, namespace));
};
/** As the older token Secrets were named, of which no file need say that they are. */
const tokenOf = /^(.+)-token(?:-[a-z0-9]{5})?$/;
/** Whether a name is that of a Secret which holds the token of an account that a rule or a binding names. */
const namesToken = function (states, secret, namespace) {
    if (!/^[a-z0-9][a-z0-9.-]{0,252}$/.test(secret))
        return false;
    const objects = states.flatMap((state) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, '', 'Secret').filter(({ key }) => key.name === secret && ['', key.namespace].includes(namespace)));
    const accounts = objects.length === 0
        ? [tokenOf.exec(secret)?.[1] ?? '']
        : objects.flatMap(({ content, annotations }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(content, 'type') === 'kubernetes.io/service-account-token'
            ? (annotations['kubernetes.io/service-account.name'] ?? '')
            : []);
    return accounts.some((name) => name !== '' && isNamedAccount(states, { namespace, name }));
};


/***/ }),

/***/ 1968:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ differInComments),
/* harmony export */   fx: () => (/* binding */ withoutComments),
/* harmony export */   uW: () => (/* binding */ isSameYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _mesh_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29909);
/* harmony import */ var _units_read_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41934);



/**
 * A line that is a comment of YAML to every program that may read it. Marks by which one takes a comment for more keep it:
 * ytt (`#@`; its own comments are `#!`), setters of Flux and kpt (`{`), variables of Flux and Argo CD's plugins (`${`, `$(`, `<path:`), concourse (`((`).
 */
const isComment = function (line) { return /^[ \t]*#(?!@|!\/)/.test(line) && !/[{}<`]|\(\(|\$\(/.test(line) };
/**
 * Text over several lines may begin: a block, a quoted scalar, or a string of an action. In it a `#` is text. Of quotes a line
 * counts as whole only with an even number of one kind and no escape.
 */
const opensText = function (whole) {
    // Behind a value without quotes and actions, words of a comment open nothing.
    const line = /^([^"'`#{]*[ \t])#[^`{}]*$/.exec(whole)?.[1]?.trimEnd() ?? whole;
    const count = (mark) => (line.match(mark) ?? []).length;
    const [double, single] = [count(/"/g), count(/'/g)];
    return (/[|>][-+0-9]*[ \t]*(?:#.*)?\r?$/.test(line) ||
        line.includes('`') ||
        [double, single, count(/\{\{|\}\}/g)].some((marks) => marks % 2 === 1) ||
        (double > 0 && (single > 0 || line.includes('\\'))));
};
/** For each line the last one before it that says something. */
const saidBefore = function (lines) {
    let last = '';
    return lines.map((line) => {
        const before = last;
        if (line.trim() !== '')
            last = line;
        return before;
    });
};
/**
 * A text without its comments; those stay that stand beside an action which trims (`{{-`, `-}}`), since what is written there joins
 * their line, and those below text of several lines.
 */
const withoutComments = function (text) {
    const lines = text.split('\n');
    const opened = lines.findIndex((line) => !isComment(line) && opensText(line));
    const end = opened < 0 ? lines.length : opened;
    // Comments may be most of a long text: the lines between which each stands are found in one pass each way.
    const above = saidBefore(lines);
    const below = saidBefore(lines.toReversed()).toReversed();
    const isJoined = (at) => /-\}\}\s*$/.test(above[at] ?? '') || /^\s*\{\{-/.test(below[at] ?? '');
    const kept = lines.filter((line, at) => at >= end || !isComment(line) || isJoined(at)).join('\n');
    // The mark of a first document that nothing stands before.
    return kept.replace(/^(?:[ \t]*\r?\n)*---[ \t]*\r?\n/, '');
};
/**
 * Two texts of YAML, or of a template of it, that differ in comments alone: they hold the same objects, or write the same in
 * every cluster, whichever branch is taken. Text outside of actions is written as it stands, and a comment is no part of an
 * object.
 */
const differInComments = function (old, now) { return old !== undefined && now !== undefined && withoutComments(old) === withoutComments(now) };
/** Comments in which some program may read more than words. */
const marksOf = function (text) { return text
    .split('\n')
    .flatMap((line) => /#(?:[@!]|.*(?:[{}<`]|\(\(|\$\()).*$/.exec(line)?.[0].trimEnd() ?? [])
    .join('\n') };
/** Aliases may double a value each. */
const mostAliases = 100;
const valuesBy = function (text, version) {
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { version, merge: true, uniqueKeys: false, logLevel: 'silent' });
    if (documents.some((one) => one.errors.length + one.warnings.length > 0 || (0,_units_read_values_js__WEBPACK_IMPORTED_MODULE_2__/* .repeatsKey */ .oC)(one)))
        return undefined;
    try {
        const values = documents.map((document) => document.toJS({ maxAliasCount: mostAliases }));
        return JSON.parse(JSON.stringify(values));
    }
    catch {
        return undefined;
    }
};
/**
 * Two texts of YAML with the same values, in whatever order and however they are written: by both versions of it, since programs differ in what `yes`
 * and `"yes"` are.
 */
const isSameYaml = function (old, now) {
    if (old === undefined || now === undefined || marksOf(old) !== marksOf(now))
        return false;
    return ['1.1', '1.2'].every((version) => {
        const [one, other] = [valuesBy(old, version), valuesBy(now, version)];
        return one !== undefined && other !== undefined && (0,_mesh_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(one) === (0,_mesh_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(other);
    });
};


/***/ })

};
