/*
 * The workload over sixteen scenarios at a time, amounts as 32-bit integers around CENTRE: the limit. Cash outside -6.5 to
 * 36.5 mkr would wrap round, which the answers would show; the payouts that a cut takes are computed in floats, so a
 * month's payouts may be a few öre off.
 */
#include <math.h>
#include <stdint.h>
#ifdef __AVX512BW__
#include <immintrin.h>
#endif

enum { LANES = 16 };
#define ORIGIN CENTRE

typedef int32_t Amount;
typedef float Share;
typedef int32_t Amounts __attribute__((vector_size(64)));
typedef float Shares __attribute__((vector_size(64)));
typedef uint32_t Limits __attribute__((vector_size(64)));
#ifdef __AVX512BW__
typedef __mmask16 Mask;
#else
typedef int32_t Mask __attribute__((vector_size(64))); /* all bits or none */
#endif

#include "blocks.h"

static inline Amounts all(Amount value) {
    return value + (Amounts){};
}

static inline Limits limits(double probability) {
    return (uint32_t)rint(probability * 0x1p16) + (Limits){};
}

static inline Mask below(Limits x, Limits limit) {
#ifdef __AVX512BW__
    return _mm512_cmplt_epu32_mask((__m512i)x, (__m512i)limit);
#else
    return x < limit;
#endif
}

static inline Amounts where(Mask mask, Amounts x) {
#ifdef __AVX512BW__
    return (Amounts)_mm512_maskz_mov_epi32(mask, (__m512i)x);
#else
    return mask & x;
#endif
}

static inline Amounts add_where(Amounts sum, Mask mask, Amounts x) {
#ifdef __AVX512BW__
    return (Amounts)_mm512_mask_add_epi32((__m512i)sum, mask, (__m512i)sum, (__m512i)x);
#else
    return sum + (mask & x);
#endif
}

static inline Amounts rounded(Shares x) {
#ifdef __AVX512BW__
    return (Amounts)_mm512_cvtps_epi32(x);
#else
    Amounts whole;
    for (int i = 0; i < LANES; i++) whole[i] = (int32_t)rintf(x[i]);
    return whole;
#endif
}

static inline Amounts lesser(Amounts a, Amounts b) {
#ifdef __AVX512BW__
    return (Amounts)_mm512_min_epi32((__m512i)a, (__m512i)b);
#else
    Amounts less = a < b;
    return (a & less) | (b & ~less);
#endif
}

static inline int count_less(Amounts a, Amounts b) {
#ifdef __AVX512BW__
    return __builtin_popcount(_mm512_cmplt_epi32_mask((__m512i)a, (__m512i)b));
#else
    int count = 0;
    for (int i = 0; i < LANES; i++) count += a[i] < b[i];
    return count;
#endif
}

static inline Amounts share_of(Amounts x, Shares share) {
    return rounded(__builtin_convertvector(x, Shares) * share);
}

static inline Indexes bins(Amounts cash) {
    return (cash >> WIDTH_BITS) + BINS / 2;
}

static inline Amounts draw(Random *random, const Payout *payout, const Limits *delay, Mask *within) {
    Limits x = (Limits)next(random), y = (Limits)next(random);
    Amounts u = (Amounts)(x >> 8), v = (Amounts)(y >> 8);
    Limits late = (x << 8 | (y & 0xff)) & 0xffff;
    for (int k = 0; k < MOST_DELAY; k++) within[k] = below(late, delay[k]);
    Amounts low = lesser(u, v), high = u + v - low;
    Shares over_base = __builtin_convertvector(low, Shares) * (float)payout->slope_low
            + __builtin_convertvector(high, Shares) * (float)payout->slope_high;
    return rounded(over_base) + (Amount)payout->base;
}

/* Two lots of sixteen from the 32 fields of a vector. */
static inline void draw_late(Random *random, double probability, Mask *late) {
    uint16_t limit = (uint16_t)rint(probability * 0x1p16);
    for (int j = 0; j < QUARTERS * PARTIES; j += 2) {
        Limits words = (Limits)next(random);
#ifdef __AVX512BW__
        uint32_t is_late = _mm512_cmplt_epu16_mask((__m512i)words, _mm512_set1_epi16((short)limit));
        late[j] = (Mask)is_late;
        late[j + 1] = (Mask)(is_late >> 16);
#else
        late[j] = (Mask)((words & 0xffff) < limit);
        late[j + 1] = (Mask)(words >> 16 < limit);
#endif
    }
}
