import matplotlib.pyplot as plt
c = ['Finland', 'Norway', 'Iceland', 'Denmark', 'Netherlands', 'Sweden', 'Switzerland', 'Belgium']
v = [12.0, 9.9, 9.0, 8.7, 8.4, 8.2, 7.9, 6.8]
fig, ax = plt.subplots(figsize=(8, 5))
b = ax.barh(c[::-1], v[::-1], color=['lightgray'] * 7 + ['crimson'])
ax.bar_label(b, fmt='%.1f', padding=3)
ax.set_xlim(0, 14)
ax.set_xlabel('kg per person per year')
ax.set_title('Who drinks the most coffee?')
for s in ('top', 'right'):
    ax.spines[s].set_visible(False)
plt.show()
