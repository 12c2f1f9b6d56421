// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tokens over {"sub":"alice"} signed once with RSA keys that were thrown away.
namespace rsatokens {

struct Row
{
    const char *name;
    const char *token;
};

constexpr const char *modulus
    = "vh4PFotzQPLTqBHu4wly-vKBrg33GvPgcMQgX0StBhbHBrDfT-FyofRfa4h-zsyVlQvZftmjbCgDq6nKa7VtLnCPXt1X"
      "t0XC5CedhHnipbmrTJXjVlIaDR8wPdxUcR_zAv7Ih5lE78bW-iJ7zKDk9YddUxSW3BkIf6bPzw52eb65kR0JQukZx6Tp"
      "rWY1AveHExrudeRk8__mhXz4kls8abDKWWzZBVzcUMNJCy0_JzaeECP8XrpbcGhsmPll24pmB-wAHQcNOFu-vG8hEclB"
      "bN8VjE4puJtEGUo0TErtqw_G5N9dMjT9bBmYFTDRDhaENDC1K7yvTm9lI-MVhtNeHw";

constexpr Row right[] {
    {"RS256",
        "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.KfuRjqHYocpoCZyv-1ufpbPs5w1YsjBDuA1Jj-dpOI4MEc3kz-"
        "RcITeQ9WWr7hE1o2eLDuBrGvRfcuooOuw3dh8cEaU2jFnMc24o3-re-je7_nOEAGJzo0wxcmGC8BGm0alkF8xdy2-UXS"
        "ldaMuRdqDFNp2A6HhGEbgCfg-rvdaQPNbQXq_mjzvY-cnO_Gg9OE4gY8To4Z3ouc-1172B72ZEFnypVXiNy685jdJxEy"
        "AzqwXzLQj_Rdt48o2qI5TUVXxgYQ4dJMcB2xAWJwg7TkqUDLEe3_bQ00Gw8AY2ynGlZmt5V45nNDbxdnOmtTG_kkMnDt"
        "_ESmDmYk5ezGpykw"},
    {"RS384",
        "eyJhbGciOiJSUzM4NCJ9.eyJzdWIiOiJhbGljZSJ9.hPS8Rm1qVI3po8juADVqtUucyJsnUM-aAgjvfZ4NPzmjha1Gmo"
        "zh1TF96ncAOj5DU7nNnKol3e0Xfg3mo5ywCBCF7XMUeKf9gECdmu-TWmOvrLv-K2GG3soy_Yo5swqiwmBBBxmU2GYC9N"
        "R8WOebeWctZ0IrnSvzdk6H1deWTG2QRv8hjXyzuql9Z3xJpGCZKq_j2ffI83Ozk5OMbKzGIWLCAZB1mAvV53te3rUgkt"
        "XvRANo0jJTtv4VwuFmu67SnxPnFc6yx65Gz18p6Z0h6tKCXHdZ61ICaX0IFvcniC0oDj6Uk4LsAPV5BVOZMzlqcxj27b"
        "jJtXpn8rjrfhoPCA"},
    {"RS512",
        "eyJhbGciOiJSUzUxMiJ9.eyJzdWIiOiJhbGljZSJ9.Xq-8It3YMwtrwmjlHOpwPg0doPv2JFOXNHxEGRqbVzXctWthqq"
        "vxYLYyzUCFtLwYRKnH_cdO1utbsShbtrd9FKxbQWC3NmjV54WkEtBDSr-Lqf1zoQdObMAVRQXwYI45Cj8Te2Gz8siiB7"
        "mdilcVl3uTG85NFZ8kwem9qNfttUvOwd_61VyMrYIWoU5Olc73ikeoj6FcBE3VLiOv4MV_R4GjE_ae39zqaYMUY2b4r1"
        "wds0CFVg_6NE5MMR-sH-H1VmSOp_Yah3XDsvh5SB78h-g-EWBwjUoUxNR7TGvieaWvBW2J3QNhLvhJLeTXomKGgA0SgU"
        "wCf4aBCvhvo2BGgA"},
    {"PS256",
        "eyJhbGciOiJQUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.Xp6_ShrxDhpZrtE-d9FYdbzuYJBgxfb_FHcnhecy8UVBNbfzUl"
        "e2WswZzU9jxGihgmQWqds1tdo8rbICNkqIMV9ijplTTobH-q_rCuVEFMr8hJLcvSxY59Y1uLaBbDftgZalxm_aKaya8N"
        "AssZ38u2NwrmZv82BjFN3VpGA5bP-cOwqhhr8QF7lZQLYgZ3gcxuBgs7E3gA093WkQupE2Xx4mbRWuMaR6fSoDKYSHq2"
        "VzfEJMaAherbIIj-17aZlYe0A7B8dSixxjyvtOE8F6qKKE9ZFen6fDMpf7TirSQzrr35OFyCyT0A6SB5Sx3W8ZIy6tlT"
        "8Hsz3hCrev_cqxNw"},
    {"PS384",
        "eyJhbGciOiJQUzM4NCJ9.eyJzdWIiOiJhbGljZSJ9.dlFYc5-IHP925Z3wwbXYhL1NnCEO7XI3tO1P7M17Ascajq6F7L"
        "A6lWDWLsplWTzmwMc0mTLXE-023vsP4ra1eoQv3hKvvsWIXfW0z2fIJ7RSGz18Q14BpfBX1CNaPE8DKFawiN-k3cKPCX"
        "FbGgBGKuw3QrxR1CqajxhGXXZ8HhLu4jgpJIeycPIlAtvauK51xC1qMkyp7zMfJ2zWYpP9EI00zCyliC32zafZbs1zof"
        "kiKKN2fB1RhLgT8jd7oXPtdySRJINPvjqWtgzBi7kMqgOoJSn747CEf19VelMBjgZ4GUSlZPHZKIx9Spps4EFq7-aYKw"
        "xDtstCtbs2aT2SDw"},
    {"PS512",
        "eyJhbGciOiJQUzUxMiJ9.eyJzdWIiOiJhbGljZSJ9.COBPmBZgdTp9BZqjhZh-wUGtDVwktt3YtGtYBFMA9I7jDGtQG_"
        "DZhamQijSiE0bRJHbQhOnDiemTOqyhMrpTC4bPCzKKctBpB50FnQcPqSxNeDBeb5YiFMQa43Ix-yfksYCQMYpaS9B9XI"
        "zZF6203UphIWtlclueL8XuqxVvsV489Ofs_J3W5iXF560ilDqv8Fh6uN_pLj8VivuGgpUIsExObb1RgvggQhUd11w_lJ"
        "4IN8DJWkpMEp81Lk5FFLdwtzWefEe6dW3Mrdz59RGkNS9G2Vhao68CooySQ_xljna-tlVJLLozLtCQHlZp7uzRJ2ANsK"
        "JICOWtM6oHl8wf4A"},
};

// Signed with the same key, but not as the header says or RFC 7518 section 3.5 demands.
constexpr Row wrong[] {
    {"PS256 with a salt of 20 octets",
        "eyJhbGciOiJQUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.eXghiDDvDno_baQpqDyXGTWn9ZZklRZwaNo7t9nq0zENkSxXrs"
        "FVcroMxjWA7u9bDZl5JKy-YEEVFyzhdIZSuvmAg4LadEd07ecvmDc2irQ3cYVbbH96VuZ0jq57CDBohNmk93rGUHCsjl"
        "V1DI5uKb3Nn2OWDwaGfWilWjXaAO97LM4D_VQha9hRFFo1L_QtuaJuGHYo9pssS5zWSPAk57KOI9UBClmyPEgv4LnuHB"
        "tDsuS-ROopbNrOX3cX09Si7H1UWkD1aq0Ww6rdY11_3AGN8ThL0l4JLPcpo16RzTUaRYwLWrE2QN4TUQr3verbTyv50h"
        "Kcs2p6vIzsqcgC0g"},
    {"PS256 without salt",
        "eyJhbGciOiJQUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.t5u4BueFRyorwA3yCNQzyUHlivaHRRW0Qp9gGIErsUdiouS2Gx"
        "Yx53zTFHgPhxccPE02Y74JfEt-1BtXHkP0PApnp6KG_LOxuljPlQUWyr5TtjeqboyVKsOdLUjyxw79PAr9HnQFQlkEla"
        "xcGmqht6taIPvLq0uu3_BVkDX2omD1i0bzDpyO_yFAlbLq67NM_xGAMiqmEx1l6AgBikaU0bmYXO3cnn3cC-cHU19GQg"
        "MFsP6006-H5Vx5_q0sfbxiKTtRRz_yV20n1tbLoph7pbHExkDAgyohIBsbcxF3sVTXZcDKOkWRBfxPeEdsf2MJQsGdtW"
        "TT2CvX_ixlkaHoGA"},
    {"PS256 with a mask of SHA-1",
        "eyJhbGciOiJQUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.dyu2fxcr4Cy9TcAYSm9xJLzjf-dtwEQkmSmBzits6DlBisrEfb"
        "59XmmD2hFm1tYF0zywUhZlck_VvixKOWUXfO1MOwufS7lVjgp4s_jh31vSphDHw6ld0HDA2sUl6o567ZoT9qZX1idwwa"
        "PbfPbJ0t4mgTzq62c0RqMSJSxJWDZHDS4sTBzwuRryOBqaVBOUbj57KcDH08Fs1KS__yry0bXUUkidKxk5UrB2Nczh8Q"
        "kbssh6iOMvfCxIIh6BimKZ38M_JK1-ifW2Nk3rVHjxTtFy4kwrvcgsdDKnwk9tsCT_kxNTaFCTI2CecdY20lRUz0nSB9"
        "W9lCDlj2j1gX9A_A"},
    {"PS256 over a PKCS #1 signature",
        "eyJhbGciOiJQUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.f4ToWXoL1MxS3uclGhuoBCFNyZev9SKbz2UAhW0ne3bydd2I6P"
        "pMe3LnIddGjAUKCAIqgaGdOFiFDWFR6HgbOffvVVpTnBOjova9Iu00SjlDLLyILDQNRrsw0EIuV8dvJ4edb33oEcNaQV"
        "P1ZZR8uMYYceUgaVgbZTq6eBWf777nKSNhF4xmM1ArJi3OQ9zyuPziAhHBB8Bn3-WGJ-WIbplIH59ZsDhlP7ComtQ73E"
        "9_LFY4iAy39dgzxq-kDu1vOa7x3ArPUJnR-yLdh-yXPBSlZ8IolMUA4wkJFOyCYjKH292mjxbKWixcymuzKM4pzQ8PAH"
        "BWTwELq-Dfg_Hguw"},
    {"RS256 over a PSS signature",
        "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.tvJzJ1e-lR1GVQfKM56MpAIadmS8aULIYEPXMBQq41GSNuPK1r"
        "7IutdIStBvQ7V6V5YAx4o4JOENTUFxUGlL8RTkz-TDiW1JJEqPF5UIDCBi92C_B2AGv-zvefgr0qEALaVOpD6NTdw6NT"
        "Od9L_SQVoMGaksIsQ2-CZ076HrtZtmCnHqWqSorKHdBLW1knUXo_OAsm3NPKmd2_62-gV0UPe9wKgu4fXq-aGczIJAi-"
        "gFrMzMy7ZD0asUd_uwT9RGcn2a3oRrN0rYoxF_S44SUmykOCY22FWxHymIXt9DoYfzlDLKtg2F9FmnwKw7KnrgUUHXuO"
        "jXq6e9r435H_128A"},
    {"RS256 over SHA-512",
        "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.TmUSLKx-W7Zx18Z-gSaheZylvmQVsdQulZkc_j4JoHzR-ogUgm"
        "LGh1VTWtI4c_OMwgStO4C1xX60j1ZgkX-i3NMhAY4Nh__awTQo8cgvIOvw6y6N1KeNaYPn2PalmjNRMfUfuFO9Yw_qod"
        "IgKVABKpCruZWCt_MZJec_tuNZQXTFeptEOU9hsJ6YhUdcixmDRjQrmrf6vef_obH7Q20JIlAqu77BAuK0HuILn1A10v"
        "Nu_pLXBYD9B6cB4yZeJ0lObVj3rfvLdM4m4CKqPFufzNqnJfd5VpZkoXDAJsNM_cNS3DapqO_HW_sp_rNnLpJJBKJ7A6"
        "0AXW4PtsQWyiAsqg"},
};

// 1024 bits
constexpr const char *shortModulus
    = "y37SlpljyIDil0mPLr2XGJ5Y7nLM8mQHLkpG4iGDMSpU6pevuI1mNPg0Ls60eMQ9_2w6kJCn52baCpxa54Hq5KTBRb8b"
      "dDHfj9dyNBTlv1NrqGqa55ndXRt3Mmy8H1Kl_afS9NFJV4KT4FmzLgeWy88-l5KpmvBDfrdZlLyM2QM";

} // namespace rsatokens
