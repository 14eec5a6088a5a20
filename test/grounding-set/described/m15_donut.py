import numpy as np
import matplotlib.pyplot as plt
fig, ax = plt.subplots(figsize=(6.5, 6))
outer = [22, 18, 8, 20, 12, 20]; ol = ['News', 'Wikipedia', 'Books', 'GitHub', 'StackExchange', 'arXiv']
inner = [48, 32, 20]; il = ['Prose', 'Code', 'Science']
ax.pie(outer, radius=1, labels=ol, autopct='%.0f%%', pctdistance=0.85, colors=['#6baed6', '#9ecae1', '#c6dbef', '#fd8d3c', '#fdae6b', '#74c476'], wedgeprops=dict(width=0.3, edgecolor='w'))
ax.pie(inner, radius=0.7, labels=il, labeldistance=0.72, colors=['#3182bd', '#e6550d', '#31a354'], wedgeprops=dict(width=0.35, edgecolor='w'), textprops=dict(color='white', ha='center'))
ax.set_title('Composition of the pre-training corpus')
plt.savefig('m15.png')
