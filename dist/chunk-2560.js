export const id = 2560;
export const ids = [2560];
export const modules = {

/***/ 82560:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

var map = {
	"./BurstyRateLimiter": [
		64768
	],
	"./BurstyRateLimiter.js": [
		64768
	],
	"./ExpressBruteFlexible": [
		20386,
		386
	],
	"./ExpressBruteFlexible.js": [
		20386,
		386
	],
	"./RLWrapperBlackAndWhite": [
		29555
	],
	"./RLWrapperBlackAndWhite.js": [
		29555
	],
	"./RLWrapperTimeouts": [
		75540
	],
	"./RLWrapperTimeouts.js": [
		75540
	],
	"./RateLimiterAbstract": [
		43173
	],
	"./RateLimiterAbstract.js": [
		43173
	],
	"./RateLimiterCluster": [
		98025
	],
	"./RateLimiterCluster.js": [
		98025
	],
	"./RateLimiterDrizzle": [
		68493
	],
	"./RateLimiterDrizzle.js": [
		68493
	],
	"./RateLimiterDrizzleNonAtomic": [
		66935
	],
	"./RateLimiterDrizzleNonAtomic.js": [
		66935
	],
	"./RateLimiterDynamo": [
		53105
	],
	"./RateLimiterDynamo.js": [
		53105
	],
	"./RateLimiterEtcd": [
		93701
	],
	"./RateLimiterEtcd.js": [
		93701
	],
	"./RateLimiterEtcdNonAtomic": [
		50175
	],
	"./RateLimiterEtcdNonAtomic.js": [
		50175
	],
	"./RateLimiterInsuredAbstract": [
		35531
	],
	"./RateLimiterInsuredAbstract.js": [
		35531
	],
	"./RateLimiterMemcache": [
		88542
	],
	"./RateLimiterMemcache.js": [
		88542
	],
	"./RateLimiterMemory": [
		700
	],
	"./RateLimiterMemory.js": [
		700
	],
	"./RateLimiterMongo": [
		48163
	],
	"./RateLimiterMongo.js": [
		48163
	],
	"./RateLimiterMySQL": [
		75109
	],
	"./RateLimiterMySQL.js": [
		75109
	],
	"./RateLimiterPostgres": [
		77560
	],
	"./RateLimiterPostgres.js": [
		77560
	],
	"./RateLimiterPrisma": [
		26359
	],
	"./RateLimiterPrisma.js": [
		26359
	],
	"./RateLimiterQueue": [
		19968
	],
	"./RateLimiterQueue.js": [
		19968
	],
	"./RateLimiterRedis": [
		95908
	],
	"./RateLimiterRedis.js": [
		95908
	],
	"./RateLimiterRes": [
		40461
	],
	"./RateLimiterRes.js": [
		40461
	],
	"./RateLimiterSQLite": [
		76039
	],
	"./RateLimiterSQLite.js": [
		76039
	],
	"./RateLimiterStoreAbstract": [
		46896
	],
	"./RateLimiterStoreAbstract.js": [
		46896
	],
	"./RateLimiterUnion": [
		45304
	],
	"./RateLimiterUnion.js": [
		45304
	],
	"./RateLimiterValkey": [
		72469
	],
	"./RateLimiterValkey.js": [
		72469
	],
	"./RateLimiterValkeyGlide": [
		31224
	],
	"./RateLimiterValkeyGlide.js": [
		31224
	],
	"./component/BlockedKeys": [
		7218
	],
	"./component/BlockedKeys/": [
		7218
	],
	"./component/BlockedKeys/BlockedKeys": [
		30230
	],
	"./component/BlockedKeys/BlockedKeys.js": [
		30230
	],
	"./component/BlockedKeys/index": [
		7218
	],
	"./component/BlockedKeys/index.js": [
		7218
	],
	"./component/MemoryStorage": [
		24750,
		4750
	],
	"./component/MemoryStorage/": [
		24750,
		4750
	],
	"./component/MemoryStorage/MemoryStorage": [
		24466
	],
	"./component/MemoryStorage/MemoryStorage.js": [
		24466
	],
	"./component/MemoryStorage/Record": [
		43409
	],
	"./component/MemoryStorage/Record.js": [
		43409
	],
	"./component/MemoryStorage/index": [
		24750,
		4750
	],
	"./component/MemoryStorage/index.js": [
		24750,
		4750
	],
	"./component/RateLimiterEtcdTransactionFailedError": [
		65116
	],
	"./component/RateLimiterEtcdTransactionFailedError.js": [
		65116
	],
	"./component/RateLimiterQueueError": [
		80792
	],
	"./component/RateLimiterQueueError.js": [
		80792
	],
	"./component/RateLimiterSetupError": [
		1118
	],
	"./component/RateLimiterSetupError.js": [
		1118
	],
	"./constants": [
		59804,
		9804
	],
	"./constants.js": [
		59804,
		9804
	]
};
function webpackAsyncContext(req) {
	if(!__webpack_require__.o(map, req)) {
		return Promise.resolve().then(() => {
			var e = new Error("Cannot find module '" + req + "'");
			e.code = 'MODULE_NOT_FOUND';
			throw e;
		});
	}

	var ids = map[req], id = ids[0];
	return Promise.all(ids.slice(1).map(__webpack_require__.e)).then(() => {
		return __webpack_require__.t(id, 7 | 16);
	});
}
webpackAsyncContext.keys = () => (Object.keys(map));
webpackAsyncContext.id = 82560;
module.exports = webpackAsyncContext;

/***/ })

};
