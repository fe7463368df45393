exports.modules = {

/***/ 54905:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   Fr: () => (/* binding */ subtractPermissions),
/* harmony export */   MF: () => (/* binding */ permissionsOfRule),
/* harmony export */   h6: () => (/* binding */ joinPlaces),
/* harmony export */   pM: () => (/* binding */ mergePermissions)
/* harmony export */ });
/* harmony import */ var _value_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80936);


const attributes = ['scope', 'group', 'resource', 'subresource', 'name', 'verb'];
const listed = function (values) { return (values.includes('*') ? _value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT : (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)(values)) };
/**
 * Kubernetes, pkg/apis/rbac/v1/evaluation_helpers.go: `*` is every resource with every subresource, "`*` slash `scale`" one
 * subresource of every resource, anything else is compared as it stands; no resourceNames means every name and none.
 */
const permissionsOfRule = function (rule, scope, via, places = []) {
    const rest = {
        scope,
        group: listed(rule.apiGroups),
        name: rule.resourceNames.length === 0 ? _value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT : (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)(rule.resourceNames),
        verb: listed(rule.verbs),
        via,
        places,
    };
    const bySubresource = new Map();
    const permissions = [];
    for (const resource of rule.resources) {
        const slash = resource.indexOf('/');
        const [base, below] = slash < 0 ? [resource, ''] : [resource.slice(0, slash), resource.slice(slash + 1)];
        // `pods/` is no request's resource, and `*/` no pattern: the server matches neither with anything.
        if (slash >= 0 && below === '')
            continue;
        if (resource === '*')
            permissions.push({ ...rest, resource: _value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT, subresource: _value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT });
        else if (base === '*')
            permissions.push({ ...rest, resource: _value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT, subresource: (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)([below]) });
        else
            bySubresource.set(below, [...(bySubresource.get(below) ?? []), base]);
    }
    for (const [below, bases] of bySubresource)
        permissions.push({ ...rest, resource: (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)(bases), subresource: (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)([below]) });
    return permissions.filter((permission) => attributes.every((attribute) => !(0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(permission[attribute])));
};
const overlaps = function (a, b) { return attributes.every((attribute) => !(0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)((0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)(a[attribute], b[attribute]))) };
/** `a` without `b`, as disjoint products. */
const subtractOne = function (a, b) {
    if (!overlaps(a, b))
        return [a];
    const pieces = [];
    let rest = a;
    for (const attribute of attributes) {
        const outside = (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(rest[attribute], b[attribute]);
        if (!(0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(outside))
            pieces.push({ ...rest, [attribute]: outside });
        rest = { ...rest, [attribute]: (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)(rest[attribute], b[attribute]) };
    }
    return pieces;
};
const subtractPermissions = function (from, what) { return what.reduce((left, minus) => left.flatMap((permission) => subtractOne(permission, minus)), from) };
/** Joins products that differ in one attribute, so that a person reads one row instead of six. */
const mergePermissions = function (permissions) {
    const rows = [...permissions].sort(byText);
    for (let changed = true; changed;) {
        changed = false;
        for (let left = 0; left < rows.length; left++) {
            for (let right = rows.length - 1; right > left; right--) {
                const [a, b] = [rows[left], rows[right]];
                const joined = a && b && join(a, b);
                if (joined === undefined)
                    continue;
                rows[left] = joined;
                rows.splice(right, 1);
                changed = true;
            }
        }
    }
    return rows.sort(byText);
};
const join = function (a, b) {
    const differing = attributes.filter((attribute) => !(0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isSame */ .Ft)(a[attribute], b[attribute]));
    const [attribute] = differing;
    if (differing.length > 1)
        return undefined;
    const via = a.via === b.via ? a.via : [...new Set([...a.via.split('; '), ...b.via.split('; ')])].sort().join('; ');
    const places = joinPlaces(a.places, b.places);
    const joined = { ...a, via, places };
    return attribute === undefined ? joined : { ...joined, [attribute]: (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(a[attribute], b[attribute]) };
};
/** Places of both, each once, in an order of their own. */
const joinPlaces = function (a, b) { return [...new Map([...a, ...b].map((place) => [JSON.stringify(place), place]))]
    .sort(([left], [right]) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH)(left, right))
    .map(([, place]) => place) };
const textOf = function (permission) { return JSON.stringify([...attributes.map((attribute) => permission[attribute]), permission.via]) };
const byText = function (a, b) { return (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH)(textOf(a), textOf(b)) };


/***/ })

};
