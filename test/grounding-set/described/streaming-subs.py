import matplotlib.pyplot as plt

q = ["Q1 '19", "Q2 '19", "Q3 '19", "Q4 '19", "Q1 '20", "Q2 '20", "Q3 '20", "Q4 '20", "Q1 '21", "Q2 '21"]
nova = [148.9, 151.6, 158.3, 167.1, 182.9, 193.0, 195.2, 203.7, 207.6, 209.2]
reel = [0, 0, 0, 26.5, 33.5, 57.5, 73.7, 94.9, 103.6, 116.0]
hub = [25.2, 26.8, 28.5, 30.4, 32.1, 35.5, 36.6, 39.4, 41.6, 42.8]
fig, ax = plt.subplots(figsize=(9.5, 5))
ax.plot(q, nova, color="#d00000", marker="s", label="NovaStream")
ax.plot(q[3:], reel[3:], color="#1d3557", marker="^", label="Reel+")
ax.plot(q, hub, color="#3aaf5c", marker="o", label="HubTV")
ax.set_ylim(0, 250)
ax.set_ylabel("Paid subscribers in millions")
ax.set_title("Paid subscribers of streaming services by quarter")
ax.grid(axis="y", linestyle=":")
ax.legend()
fig.tight_layout()
plt.show()
