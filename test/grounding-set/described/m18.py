import matplotlib.pyplot as plt
y = list(range(2001, 2017))
v = [-0.3, -0.1, 0.2, -0.2, -0.4, 0.1, 0.3, -0.1, 0.2, 0.4, 0.3, 0.5, 0.6, 0.4, 0.8, 0.9]
plt.figure(figsize=(9, 4.5))
plt.bar(y, v, color=['firebrick' if q > 0 else 'royalblue' for q in v])
plt.axhline(0, color='black', lw=0.8)
plt.ylabel('Deviation from the mean (°C)')
plt.title('Lake Tarn: surface temperature anomaly, 2001-2016')
plt.xticks(y, rotation=45)
plt.ylim(-0.6, 1.0)
plt.grid(axis='y', alpha=0.3)
plt.show()
