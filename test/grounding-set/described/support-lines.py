import matplotlib.pyplot as plt

y = [1996, 2000, 2004, 2007, 2010, 2013, 2016, 2019, 2022]
legal = [25, 31, 34, 36, 41, 52, 57, 67, 66]
illegal = [70, 64, 61, 58, 52, 45, 37, 32, 31]

fig, ax = plt.subplots(figsize=(7, 4.8))
ax.plot(y, legal, color='#436983', lw=3)
ax.plot(y, illegal, color='#bf3b27', lw=3)
for xs, v, c, o in [(1996, 25, '#436983', -4), (2022, 66, '#436983', 2), (1996, 70, '#bf3b27', 2), (2022, 31, '#bf3b27', -4)]:
    ax.text(xs, v + o, str(v), color=c, ha='center', fontweight='bold')
ax.text(2015, 64, 'Should be legal', color='#436983', ha='right')
ax.text(2012, 30, 'Should be illegal', color='#bf3b27', ha='left')
ax.set_ylim(0, 80)
ax.set_yticks([0, 20, 40, 60, 80])
ax.set_title('% who say online betting should be ...', loc='left')
plt.tight_layout()
plt.savefig('support-lines.png')
