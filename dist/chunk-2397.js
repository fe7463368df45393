export const id = 2397;
export const ids = [2397,3291,4367];
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

/***/ 99191:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isForPeople: () => (/* binding */ isForPeople),
/* harmony export */   isNoProse: () => (/* binding */ isNoProse),
/* harmony export */   isProseTaken: () => (/* binding */ isProseTaken)
/* harmony export */ });
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38546);
/* harmony import */ var _manifests_templates_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55265);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57274);
/* harmony import */ var _deciding_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18807);
/* harmony import */ var _deploy_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14420);
/* harmony import */ var _feeding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87316);
/* harmony import */ var _chart_users_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76565);
/* harmony import */ var _package_constants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39829);
/* harmony import */ var _object_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64293);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88865);










/**
 * Whether a change is of files for people and of code that makes no manifests, and nothing in the repository takes one of them by
 * its name: then it gives no reason, whoever applies what, and no tree has to be read to know it. It is asked before the trees are
 * read, and only ever saves work; what is not known is not for people. `changedPrograms`, `changedFilledIn` and the others that look
 * at changed files leave out these by their names; who takes a file of any name is searched for.
 */
const isForPeople = async function (repository, { base, head }) {
    if (!(0,_revision_units_js__WEBPACK_IMPORTED_MODULE_6__/* .isWhole */ .wP)(repository) || base === '')
        return false;
    const [before, after] = await Promise.all([repository.whole.list(base), repository.whole.list(head)]);
    const changed = [...(0,_revision_units_js__WEBPACK_IMPORTED_MODULE_6__/* .changedPaths */ .vl)(before, after)];
    const all = [...before, ...after];
    if (!changed.every(isSilent) || all.some(isAnyName) || (await isNoProse(repository, { base, head, after }, changed)))
        return false;
    if (await (0,_package_constants_js__WEBPACK_IMPORTED_MODULE_4__.isOfMaker)(repository, { head, after }, changed))
        return false;
    return !(await isTaken(repository, { head, after }, changed, foldersOfOneSide([before, after], changed)));
};
/**
 * Whether a file for people by its name is none by its text: objects from the first line on, or values that a text which deploys names.
 */
const isNoProse = async function (repository, { base, head, after }, changed) {
    const prose = changed.filter((path) => _object_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isProse */ .y6.test(path));
    if (prose.length === 0)
        return false;
    const decoder = new TextDecoder();
    const read = await Promise.all([base, head].map((revision) => repository.whole.read(revision, prose)));
    const texts = read.flatMap((all) => [...all]).map(([path, bytes]) => ({ path, text: decoder.decode(bytes) }));
    if (texts.some(({ text }) => (0,_object_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isObjectText */ .PN)(text)))
        return true;
    const values = texts.filter(({ text }) => (0,_object_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isMappingText */ .O7)(text)).map(({ path }) => path);
    return (0,_deploy_texts_js__WEBPACK_IMPORTED_MODULE_1__.isHanded)(repository, { head, after }, [...new Set(values)]);
};
/** A template may look a text up by its name, and whichever folder it is in (filled-in-texts.ts). */
const isSilent = function (path) { return !(0,_feeding_js__WEBPACK_IMPORTED_MODULE_2__/* .mayFeed */ .iZ)(path) && !/\.txt$/i.test(path) };
/** A link that may lead to any of them, and what takes files by patterns or makes objects of any code. */
const isAnyName = function ({ path, kind }) { return (kind !== 'file' && !isSilent(path)) || (0,_chart_users_js__WEBPACK_IMPORTED_MODULE_3__.isHelmfile)(path) || ['cdk8s.yaml', 'Pulumi.yaml'].includes((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(path)) };
/** Folders that come or go: what applies one finds nothing there on the other side. */
const foldersOfOneSide = function (sides, changed) {
    const present = sides.map((side) => new Set(side.map(({ path }) => path)));
    const moved = changed.filter((path) => !present.every((side) => side.has(path)));
    const folders = new Set(moved.flatMap((path) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .withParents */ .M2)(path).slice(1)));
    return [...folders].filter((folder) => !sides.every((side) => side.some(({ path }) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .isBelow */ .Yw)(path, folder))));
};
/** What takes files by a pattern, or by a name that is filled in. */
const patterns = ['ApplicationSet', 'fileParameters'];
const isManifest = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_8__/* .globMatcher */ .fU)(_manifests_glob_js__WEBPACK_IMPORTED_MODULE_8__/* .defaultGlobs */ .Fq);
/** Of what is on disk nobody searches the texts: each that may hold a word is given. */
const filesHolding = async function ({ whole }, { head, after }, words) { return head === 'worktree' ? after.map(({ path }) => path) : whole.holding?.(head, words) };
const isTaken = async function (repository, at, changed, folders) {
    const names = [...new Set([...changed, ...folders].map(_ports_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb))];
    const holding = await filesHolding(repository, at, [...names, ...patterns]);
    if (holding === undefined)
        return true;
    const decoder = new TextDecoder();
    const texts = await repository.whole.read(at.head, holding.filter((path) => mayTake(path)));
    return [...texts].some(([path, bytes]) => {
        const text = decoder.decode(bytes);
        const isNamed = names.some((name) => text.includes(name));
        if (folders.length > 0 && (isNamed || text.includes('ApplicationSet')))
            return true;
        const readers = (0,_deciding_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readersOf */ .cU)({ files: [{ path, text }] });
        return (isNamed && isObject(path, text)) || readers.some(({ reads }) => changed.some(reads));
    });
};
/**
 * Whether something may take prose beside what is built: a chart that asks for its own files (Helm: `.Files`), in a template or in a
 * value that is taken for one, or an object or build file that says its name.
 */
const isProseTaken = async function (repository, at, prose, isBuilt) {
    if (await isTaken(repository, at, prose, []))
        return true;
    if (!prose.some(isBuilt))
        return false;
    const holding = await filesHolding(repository, at, ['Files']);
    if (holding === undefined)
        return true;
    const asking = holding.filter((path) => isManifest(path) || (isBuilt(path) && (!/\.md$/i.test(path) || /(?:^|\/)templates\//.test(path))));
    const decoder = new TextDecoder();
    return [...(await repository.whole.read(at.head, asking))].some(([, bytes]) => {
        const text = decoder.decode(bytes);
        return text.includes('{{') && /\bFiles\b/.test(text);
    });
};
/** Texts that a rule follows to a file of any name: objects, build files and Terraform. */
const mayTake = function (path) { return isManifest(path) || (0,_manifests_templates_js__WEBPACK_IMPORTED_MODULE_9__/* .buildFile */ .J_)(path) !== undefined || (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(path) === 'Kptfile' || isTerraform.test(path) };
const isTerraform = /\.(?:tf|tofu|hcl)$/;
/** Pages and packages of programs list files for people in YAML and JSON as well. */
const isObject = function (path, text) { return !isManifest(path) || (0,_manifests_templates_js__WEBPACK_IMPORTED_MODULE_9__/* .buildFile */ .J_)(path) !== undefined || /\bapiVersion\b|\bvars\b/.test(text) };


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


/***/ }),

/***/ 71089:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   ZA: () => (/* binding */ placedBy),
/* harmony export */   cQ: () => (/* binding */ graphOf),
/* harmony export */   tF: () => (/* binding */ namespaceOfBuild),
/* harmony export */   vi: () => (/* binding */ readKustomizations),
/* harmony export */   yi: () => (/* binding */ isKustomizationFile)
/* harmony export */ });
/* harmony import */ var _manifests_templates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55265);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80936);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57274);
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41934);
/* harmony import */ var _revision_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1451);







const isKustomizationFile = function (path) { return (0,_manifests_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .buildFile */ .J_)(path) === 'kustomize' };
/** Flux has a kind of the same name, and people name its files so. */
const isOfFlux = function (value) { return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'apiVersion').includes('toolkit.fluxcd.io') };
/** Every kustomization of the tree, by folder. */
const readKustomizations = function (tree, textOf) {
    const found = new Map();
    for (const path of tree.paths) {
        if (!isKustomizationFile(path))
            continue;
        const text = textOf(path);
        const values = text === undefined ? [] : (0,_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readValues */ .N$)(text);
        if (values.length > 0 && values.every(isOfFlux))
            continue;
        const folder = (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path);
        // kustomize refuses a folder with two of them.
        const twice = found.get(folder);
        const one = readOne(tree, folder, path, text ?? '', values.find(_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW));
        found.set(folder, twice === undefined ? one : { ...one, obstacle: severalFiles(folder) });
    }
    return found;
};
const severalFiles = function (folder) { return ({
    text: `${folder === '' ? 'the root' : folder} holds more than one kustomization file`,
    remedy: 'Keep one of them.',
}) };
const takers = ['resources', 'bases', 'components', 'generators', 'transformers', 'validators'];
const readOne = function (tree, folder, path, text, value) {
    const takes = new Set();
    const reads = new Set([path]);
    if (value === undefined) {
        const empty = text.trim() === '';
        return {
            folder,
            path,
            takes,
            reads,
            isComponent: false,
            ...{ text, value: {}, parts: new Set(), elsewhere: [] },
            obstacle: {
                text: `${path} ${empty ? 'is empty' : 'cannot be read'}`,
                remedy: 'Correct the file: kustomize build says where.',
            },
        };
    }
    let obstacle;
    const parts = new Set();
    const elsewhere = [];
    for (const field of takers)
        for (const entry of (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(value, field)) {
            if (entry.includes('\n'))
                continue;
            const isPart = field !== 'resources' && field !== 'bases';
            const at = (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)(folder, entry);
            const next = at === undefined ? undefined : tree.folder(at);
            if (next !== undefined && at !== undefined && tree.file(at) === undefined) {
                for (const link of tree.linksOn(at))
                    reads.add(link);
                takes.add(next);
                if (isPart)
                    parts.add(next);
            }
            else if (at === undefined || tree.file(at) === undefined) {
                if (isPart || !isRemote(entry))
                    obstacle ??= missing(path, entry);
                else
                    elsewhere.push(entry);
            }
        }
    for (const file of namedFiles(value, folder, tree))
        reads.add(file);
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value['helmCharts']) || Array.isArray(value['helmCharts']) || value['helmChartInflationGenerator'])
        obstacle ??= {
            text: `${path} inflates a Helm chart, and kustomize is not allowed to start other programs`,
            remedy: 'Render it in a job of its own (kustomize build --enable-helm) and give the result as before and after.',
        };
    const isComponent = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'kind') === 'Component';
    return {
        ...{ folder, path, takes, reads, isComponent, text, value, parts, elsewhere },
        ...(obstacle === undefined ? {} : { obstacle }),
    };
};
/** What go-getter and kustomize fetch: an URL, an address of git, a host with a path. */
const isRemote = function (entry) { return /^(?:[a-z+]+::|[a-z][a-z0-9+.-]*:\/\/|[\w.-]+@[\w.-]+:)/i.test(entry) ||
    /^[\w-]+(?:\.[\w-]+)+\/.*(?:\?ref=|\/\/|\.git\b)/.test(entry) ||
    /^(?:github|gitlab|bitbucket)\.(?:com|org)\//.test(entry) };
const missing = function (path, entry) {
    if (isRemote(entry))
        return {
            text: `${path} takes a base from elsewhere: ${entry.slice(0, 200)}`,
            remedy: 'Copy the base into the repository, or build it in a job that may fetch it and give the result as before and after.',
        };
    return {
        text: `${path} names ${JSON.stringify(entry.slice(0, 200))}, which this repository does not hold`,
        remedy: 'Correct the path, or generate the file in a job before, and give the built result as before and after.',
    };
};
/** Every text of a kustomization that is the path of a file: patches, generators' files, configurations, replacements. */
const namedFiles = function (value, folder, tree) {
    if (typeof value === 'string') {
        if (value.length > 500 || value.includes('\n'))
            return [];
        // `key=path` of generators.
        return [value, value.slice(value.indexOf('=') + 1)].flatMap((text) => {
            const at = text === '' ? undefined : (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)(folder, text);
            const file = at === undefined ? undefined : tree.file(at);
            return file === undefined || at === undefined ? [] : [at, file, ...tree.linksOn(at)];
        });
    }
    if (Array.isArray(value))
        return value.flatMap((item) => namedFiles(item, folder, tree));
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value) ? Object.values(value).flatMap((item) => namedFiles(item, folder, tree)) : [];
};
const graphOf = function (folder, all) {
    const reads = new Set();
    const folders = new Set();
    let obstacle;
    const open = [folder];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (folders.has(at))
            continue;
        folders.add(at);
        const one = all.get(at);
        if (one === undefined) {
            obstacle ??= {
                text: `${at === '' ? 'the root' : at} is taken as a base and holds no kustomization`,
                remedy: 'Correct the path, or add the kustomization.',
            };
            continue;
        }
        obstacle ??= one.obstacle;
        for (const path of one.reads)
            reads.add(path);
        open.push(...one.takes);
    }
    return { reads, folders, ...(obstacle === undefined ? {} : { obstacle }) };
};
/** Fields of a layer that may move an object after its own `namespace` has placed it, or change what that places. */
const movingAfter = ['transformers', 'configurations', 'crds'];
/** Of these one may, by its words: what stands in a file of its own is not read here, and what has escapes not either. */
const movingByWords = ['patchesJson6902', 'replacements'];
const mayMove = function (layer, field) {
    const list = layer[field];
    if (list === undefined)
        return false;
    const isInline = Array.isArray(list) && list.every((one) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(one) && one['path'] === undefined);
    return !isInline || /namespace|[*\\]/.test(JSON.stringify(list).replaceAll('\\n', ' '));
};
/**
 * The namespace in which everything of a build stands that has one; undefined: the layers do not say it.
 *
 * kustomize runs the built-in transformers of a layer over all that it holds, in one order: patches, namespace, prefix, suffix,
 * labels, annotations, `patchesJson6902`, replicas, images, replacements; and `transformers` after them (kustomize:
 * internal/target/kusttarget_configplugin.go). The namespace is written over any other, for each kind that is not known to
 * have none; `openapi` of any layer may say so of more kinds. So a layer with a namespace and nothing of what comes after places
 * everything, whatever is below it, read or not.
 */
const namespaceOfBuild = function (folder, all, overlay = {}) {
    const layers = [...graphOf(folder, all).folders].flatMap((one) => all.get(one) ?? []);
    if (layers.some(({ value }) => value['openapi'] !== undefined))
        return undefined;
    const given = placedBy(overlay);
    if (given !== undefined)
        return given;
    // Whatever else is laid over the folder stands after it, but for what cannot speak of a namespace.
    return /namespace|components|[$]/.test(JSON.stringify(overlay)) ? undefined : placedBy(all.get(folder)?.value ?? {});
};
/** The namespace that one layer gives to everything that it holds, for good. */
const placedBy = function (layer) {
    const { namespace } = layer;
    const isPlain = typeof namespace === 'string' && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(namespace);
    const moves = movingAfter.some((field) => layer[field] !== undefined) || movingByWords.some((field) => mayMove(layer, field));
    return isPlain && !moves ? namespace : undefined;
};
/** Folders that no other kustomization takes, but for Components; of those that take each other in a circle, the first. */
const rootsOf = function (all) {
    const taken = new Set([...all.values()].flatMap(({ folder, takes }) => [...takes].filter((one) => one !== folder)));
    const isRoot = (folder) => !taken.has(folder) && all.get(folder)?.isComponent === false;
    const roots = [...all.keys()].filter(isRoot);
    const covered = new Set(roots.flatMap((folder) => [...graphOf(folder, all).folders]));
    for (const folder of [...all.keys()].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoint */ .HH)) {
        if (covered.has(folder) || all.get(folder)?.isComponent === true)
            continue;
        roots.push(folder);
        for (const one of graphOf(folder, all).folders)
            covered.add(one);
    }
    return roots;
};


/***/ })

};
