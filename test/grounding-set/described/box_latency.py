import matplotlib.pyplot as plt
data = {
    "NGINX": [12, 14, 15, 16, 17, 18, 19, 21, 24],
    "Envoy": [20, 23, 25, 27, 30, 32, 34, 37, 41],
    "HAProxy": [9, 10, 11, 12, 13, 14, 15, 16, 17, 40],
    "Traefik": [28, 34, 38, 42, 45, 49, 53, 58, 66],
}
fig, ax = plt.subplots(figsize=(6, 4))
bp = ax.boxplot(list(data.values()), patch_artist=True, medianprops=dict(color="black"))
for p, c in zip(bp["boxes"], ["#4c72b0", "#dd8452", "#55a868", "#c44e52"]):
    p.set_facecolor(c)
ax.set_xticks([1, 2, 3, 4])
ax.set_xticklabels(list(data))
ax.set_ylabel("p99 latency (ms)")
ax.set_title("Reverse proxies under load")
plt.savefig("box_latency.png", dpi=120)
