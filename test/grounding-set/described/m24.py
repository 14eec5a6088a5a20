import matplotlib.pyplot as plt
y = list(range(2015, 2022))
d = {'Amsterdam': [50, 52, 55, 57, 60, 48, 58], 'Copenhagen': [40, 43, 45, 48, 50, 44, 52],
     'Bogotá': [10, 12, 15, 17, 20, 35, 38], 'Melbourne': [15, 15, 16, 16, 17, 20, 18]}
fig, axs = plt.subplots(2, 2, figsize=(9, 6), sharex=True, sharey=True)
for ax, (n, v), c in zip(axs.flat, d.items(), ['C1', 'C3', 'C2', 'C0']):
    ax.plot(y, v, 'o-', color=c)
    ax.set_title(n)
    ax.set_ylim(0, 70)
    ax.grid(alpha=0.3)
for ax in axs[:, 0]:
    ax.set_ylabel('Trips per day (thousands)')
fig.suptitle('Cycling on monitored routes, 2015-2021')
plt.show()
