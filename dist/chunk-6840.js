export const id = 6840;
export const ids = [6840];
export const modules = {

/***/ 37761:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ applySetParent)
/* harmony export */ });
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80936);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61682);


/** kubectl's ApplySet (KEP-3659), a ConfigMap: which kinds the members are of, and whose tool keeps them. */
const applySetParent = function (groupKinds, { name: environment, namespace }, { toolVersion, source }) {
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetParentName */ .Uu)(environment);
    return {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: {
            name,
            namespace,
            labels: { [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetIdLabel */ .EG]: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetId */ .A3)(name, namespace), [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly]: 'meshgate' },
            annotations: {
                [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .additionalNamespacesAnnotation */ .HD]: '',
                [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .groupKindsAnnotation */ .Qi]: [...groupKinds].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH).join(','),
                [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toolingAnnotation */ .Cu]: `meshgate/${toolVersion}`,
                [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provenance */ .aH.environment]: environment,
                [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provenance */ .aH.source]: source,
            },
        },
    };
};


/***/ }),

/***/ 38208:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ needsCluster)
/* harmony export */ });
/** What a binding needs to know of the cluster; where that was not read, it can be neither rendered nor refused. */
const needsCluster = new Set([
    'BINDING_SERVICE',
    'BINDING_PORT',
    'BINDING_ROLE',
    'FIRST_ALLOW',
    'CALL_SERVICE',
    'CALL_PORT',
]);


/***/ }),

/***/ 62774:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(62774, module.exports, ["L"], "./later-bindings.cjs")

/***/ }),

/***/ 84468:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(84468, module.exports, ["Y","n"], "./later-bindings.cjs")

/***/ }),

/***/ 37790:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/* harmony import */ var _mesh_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52087);

/** A foreign value inside our own sentence. */
const shown = function (value) { return JSON.stringify(value) };
/** `mesh/orders.yaml:12:5`. */
const placeText = function (source) { return (0,_mesh_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceText */ .rI)(source) };


/***/ }),

/***/ 86422:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(86422, module.exports, ["d"], "./later-calls.cjs")

/***/ }),

/***/ 23515:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(23515, module.exports, ["j","M"], "./later-calls.cjs")

/***/ }),

/***/ 13655:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(13655, module.exports, ["$t","Ex","FB","mo"], "./later-calls.cjs")

/***/ }),

/***/ 21504:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(21504, module.exports, ["$h","P1","Yu","cL","i6"], "./later-calls.cjs")

/***/ }),

/***/ 92737:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ otherSpellingsText),
/* harmony export */   _w: () => (/* binding */ otherSpellingsRemedy),
/* harmony export */   a5: () => (/* binding */ letsOtherSpellings)
/* harmony export */ });
/**
 * `notPaths` let another spelling of a path pass where slashes are not merged and decoded: servers decode `%2F`, so that
 * `/admin%2Fusers` is `/admin/users` to them (uvicorn, Tomcat by choice) and not to a policy.
 */
const letsOtherSpellings = function ({ settings }, { exceptPaths }) { return exceptPaths.length > 0 && settings.pathNormalization !== 'DECODE_AND_MERGE_SLASHES' };
/** What passes beside `/x/y`, for messages. */
const otherSpellingsText = function ({ settings: { pathNormalization } }) { return `the mesh normalises paths by ${pathNormalization}: ${pathNormalization === 'MERGE_SLASHES' ? '/x%2Fy' : '/x%2Fy and //x/y'} would pass as another path than /x/y` };
const otherSpellingsRemedy = 'Write the paths that are meant, or set meshConfig.pathNormalization.normalization to DECODE_AND_MERGE_SLASHES.';


/***/ }),

/***/ 34095:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ toldWorkloads)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46799);
/* harmony import */ var _coverage_parsed_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9323);
/* harmony import */ var _coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57473);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73776);





const found = new WeakMap();
/**
 * Pods that a ConfigMap describes in a text, for a program that makes them: nobody else says as whom they run. A text that says
 * no account leaves it to the program.
 */
const toldWorkloads = function (state) {
    const known = found.get(state);
    if (known !== undefined)
        return known;
    const fresh = (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, '', 'ConfigMap').flatMap(describedIn);
    found.set(state, fresh);
    return fresh;
};
const describedIn = function (object) { return Object.entries((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textMapAt */ .Pf)(object.content, 'data')).flatMap(([name, text]) => {
    // Most texts are no pods, and long.
    if (!text.includes('containers') || !text.includes('serviceAccount'))
        return [];
    const documents = ((0,_coverage_parsed_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedTexts */ ._8)(text) ?? []).filter(_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW);
    return documents
        .flatMap(_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .podTemplatesIn */ .GA)
        .map(({ template }) => ({
        namespace: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(template, 'metadata', 'namespace') || object.key.namespace,
        labels: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textMapAt */ .Pf)(template, 'metadata', 'labels'),
        annotations: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textMapAt */ .Pf)(template, 'metadata', 'annotations'),
        podSpec: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(template, 'spec'),
        title: `configmap/${object.key.name} ${name}`,
        object,
        pods: [],
        alike: [],
    }))
        .filter(({ podSpec }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(podSpec, 'serviceAccountName') + (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(podSpec, 'serviceAccount') !== '');
}) };


/***/ }),

/***/ 74558:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readDeclaredCalls),
/* harmony export */   F: () => (/* binding */ readDeclaration)
/* harmony export */ });
/* harmony import */ var _calls_read_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65205);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);


/** Reads the declared calls of both revisions: the files that each revision's own configuration lists. */
const readDeclaredCalls = async function (repository, { base, head }, revisions, environment) {
    if (repository === undefined || environment === undefined)
        return { calls: {}, unreadableBefore: [] };
    const [old, now] = await Promise.all([
        readSide(repository, revisions.base, base, environment),
        readSide(repository, revisions.head, head, environment),
    ]);
    const after = declarationOf(now);
    const unreadableBefore = old?.problems ?? [];
    return {
        calls: {
            ...(old === undefined || unreadableBefore.length > 0 ? {} : { before: old.declaration }),
            ...(after === undefined ? {} : { after }),
        },
        unreadableBefore,
    };
};
/** The declared calls of one revision, whose mistakes end the run; undefined where its configuration lists no file. */
const readDeclaration = async function (...side) { return declarationOf(await readSide(...side)) };
const declarationOf = function (read) {
    const [first, ...rest] = read?.problems ?? [];
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P(first, ...rest);
    return read?.declaration;
};
const readSide = async function (repository, revision, config, { name }) {
    const environment = config?.protected.environments.find((one) => one.name === name);
    if (revision === '' || config === undefined || environment === undefined || environment.calls.length === 0)
        return undefined;
    const tree = await repository.readTree(revision, environment.calls);
    const problems = [];
    const files = environment.calls.flatMap((path, index) => {
        const file = tree.files.find((candidate) => candidate.path === path);
        if (file !== undefined)
            return [file];
        problems.push({
            code: 'CALLS_FILE',
            message: `environment ${JSON.stringify(name)} takes declared calls from ${JSON.stringify(path)}, and the revision has no such file`,
            where: config.locate(`${environment.pointer}/calls/${index}`),
            expected: path,
            received: 'no such file',
            remedy: 'Commit the file, or correct the path; it is relative to the root of the repository.',
        });
        return [];
    });
    const read = (0,_calls_read_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .readCalls */ .sS)(files, environment.namespace);
    return { ...read, problems: [...problems, ...read.problems] };
};


/***/ })

};
