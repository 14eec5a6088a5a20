import matplotlib.pyplot as plt

outer = [30, 20, 15, 10, 18, 7]
outer_lab = ['Adults', 'Children', 'Seniors', 'Online', 'Shop', 'Cafe']
inner = [65, 10, 25]
inner_lab = ['Tickets', 'Online', 'Retail']

fig, ax = plt.subplots(figsize=(8, 8))
ax.pie(outer, labels=outer_lab, radius=1, autopct='%d%%', pctdistance=0.85,
       colors=['#9ecae1', '#6baed6', '#3182bd', '#fdae6b', '#a1d99b', '#74c476'],
       wedgeprops=dict(width=0.3, edgecolor='w'))
ax.pie(inner, labels=inner_lab, radius=0.7, labeldistance=0.6,
       colors=['#08519c', '#e6550d', '#31a354'], wedgeprops=dict(width=0.3, edgecolor='w'))
ax.set_title('Museum Income by Source')
plt.show()
